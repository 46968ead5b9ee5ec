package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.integrity.duties.ApplyList;
import nl.integrity.duties.DraftId;
import nl.integrity.duties.DutyLists;
import nl.integrity.duties.LineFault;
import nl.integrity.duties.ListDraft;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-import.xhtml}: a list is sent, looked at, and taken in. */
@Named
@RequestScoped
public class DutyImportPage {
    @EJB
    DutyLists lists;

    @Inject
    HttpServletRequest request;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Wording wording;

    @Inject
    Clock clock;

    private @Nullable ListDraft draft;
    private boolean looked;
    private boolean leaveOut;

    /** Before the page is shown: who may not take in a list does not find it. */
    public void read() {
        getDraft();
        Upload.Outcome sent = Upload.of(request);
        if (sent != null) {
            refuse(sent.fault());
        }
    }

    private void refuse(@Nullable BrokenRule fault) {
        if (fault != null && fault.messageKey().startsWith("duties.asOf.")) {
            checks.refuseAt("asOf", fault.messageKey(), 0);
        } else {
            checks.refuseFile(fault);
        }
    }

    public @Nullable ListDraft getDraft() {
        if (!looked) {
            draft = lists.draft().orElse(null);
            looked = true;
        }
        return draft;
    }

    /** The day that was typed; else today. */
    public String getAsOf() {
        Upload.Outcome sent = Upload.of(request);
        return sent == null ? SystemTime.today(clock).toString() : sent.fields().getOrDefault("asOf", "");
    }

    /** What is wrong with a line and what to do about it. */
    public String words(LineFault fault) {
        return wording.of("duties", "line." + fault.kind().name(), fault.found());
    }

    public void apply() {
        try {
            DraftId id = DutyWords.id(request.getParameter("draftId"))
                    .map(DraftId::new)
                    .orElseThrow(() -> new BrokenRule("duties.draft.gone"));
            lists.apply(new ApplyList(id, leaveOut));
            links.go("/desk/duties?done=imported");
        } catch (BrokenRule rule) {
            checks.refuse("leaveOut", rule);
        }
    }

    public void discard() {
        lists.discard();
        links.go("/desk/duty-import?done=discarded");
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }
}
