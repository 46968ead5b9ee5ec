package nl.integrity.web.investigations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.EnterEvidence;
import nl.integrity.investigations.EvidenceKind;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-evidence-add.xhtml}: a piece of evidence, sent by a form with a file or without. */
@Named
@RequestScoped
public class EvidenceAddPage {
    @Inject
    EvidenceCase file;

    @Inject
    HttpServletRequest request;

    @Inject
    Checks checks;

    @Inject
    Wording wording;

    @Inject
    Dates dates;

    /** Before the page is shown: what was wrong with a form that it answers; whoever cannot enter anything finds nothing here. */
    public void read() {
        if (!file.getState().mayKeep()) {
            throw new AccessRefused();
        }
        Upload.Outcome sent = Upload.of(request);
        if (sent != null && checks.pass(command(sent.fields(), ""))) {
            refuse(sent.fault());
        }
    }

    private void refuse(@Nullable BrokenRule fault) {
        if (fault == null
                || fault.messageKey().startsWith("file.")
                || fault.messageKey().startsWith("evidence.file.")) {
            checks.refuseFile(fault);
        } else {
            checks.refuse(fault.messageKey().replaceFirst("^\\w+\\.(\\w+).*", "$1"), fault);
        }
    }

    static EnterEvidence command(Map<String, String> fields, String fileName) {
        return new EnterEvidence(
                fields.getOrDefault("nr", ""),
                Submission.of(fields.getOrDefault("submission", "")),
                kind(fields.getOrDefault("piece", "")),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("description", ""),
                fields.getOrDefault("source", ""),
                day(fields.getOrDefault("obtainedOn", "")),
                fields.getOrDefault("place", ""),
                Sent.id(fields.getOrDefault("method", "")),
                fields.getOrDefault("holder", ""),
                fields.getOrDefault("keptAt", ""),
                fileName);
    }

    static @Nullable EvidenceKind kind(String sent) {
        return Arrays.stream(EvidenceKind.values())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String sent) {
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The means under which it can be entered. */
    public List<SelectItem> getMeans() {
        return file.getState().means().stream()
                .map(each -> new SelectItem(
                        each.id().toString(),
                        wording.of("investigations", "kind." + each.kind()) + " ("
                                + wording.of("investigations", "evidence.method.until") + " "
                                + dates.day(each.lastDay()) + ")"))
                .toList();
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    /** Drawn with the form: the same piece sent twice with it is one. */
    public String getSubmission() {
        return UUID.randomUUID().toString();
    }

    public @Nullable EvidenceKind getPiece() {
        return kind(typed("piece"));
    }

    public String getTitle() {
        return typed("title");
    }

    public String getDescription() {
        return typed("description");
    }

    public String getSource() {
        return typed("source");
    }

    public @Nullable LocalDate getObtainedOn() {
        return day(typed("obtainedOn"));
    }

    public String getPlace() {
        return typed("place");
    }

    public String getMethod() {
        return typed("method");
    }

    public String getHolder() {
        return typed("holder");
    }

    public String getKeptAt() {
        return typed("keptAt");
    }

    /** What was typed in a form that did not pass; empty when there is none. */
    private String typed(String field) {
        Upload.Outcome sent = Upload.of(request);
        return sent == null ? "" : sent.fields().getOrDefault(field, "");
    }
}
