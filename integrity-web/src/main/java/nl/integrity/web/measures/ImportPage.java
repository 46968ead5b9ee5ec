package nl.integrity.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.measures.ImportId;
import nl.integrity.measures.ImportPreview;
import nl.integrity.measures.RecommendationImport;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/recommendations-import.xhtml}: a whole list at once, looked through before anything of it is entered. */
@Named
@RequestScoped
public class ImportPage {
    @EJB
    RecommendationImport imports;

    @Inject
    Asked asked;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    HttpServletRequest request;

    private String list = "";
    private String source = "";
    private boolean leaveOut;
    private @Nullable ImportPreview preview;

    @PostConstruct
    void which() {
        Upload.Outcome sent = Upload.of(request);
        list = asked.text("list");
        source = sent == null ? "" : sent.fields().getOrDefault("source", "");
    }

    /** Before the page is shown: what was wrong with a file that it answers. */
    public void answer() {
        Upload.Outcome sent = Upload.of(request);
        if (sent != null) {
            BrokenRule fault = sent.fault();
            if (fault != null && fault.messageKey().equals("measures.source.missing")) {
                checks.refuse("source", fault);
            } else {
                checks.refuseFile(fault);
            }
        }
    }

    /** What the list in the address would bring; {@code null} when the address names none. */
    public @Nullable ImportPreview getPreview() {
        if (preview == null && !list.isEmpty()) {
            UUID id = Sent.id(list);
            if (id == null) {
                throw new AccessRefused();
            }
            preview = imports.look(new ImportId(id));
        }
        return preview;
    }

    public void enter() {
        UUID id = Sent.id(list);
        if (id != null && asked.does(this, () -> imports.enter(new ImportId(id), leaveOut))) {
            links.go("/desk/recommendations?imported");
        }
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list == null ? "" : list;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }
}
