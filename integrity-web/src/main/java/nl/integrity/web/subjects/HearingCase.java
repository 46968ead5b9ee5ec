package nl.integrity.web.subjects;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.subjects.SubjectFile;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.subjects.SubjectsFile;
import nl.integrity.web.edge.CaseOfPages;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** The case, and the one it is about, that the pages of the hearing are about. */
@Named
@RequestScoped
public class HearingCase extends CaseOfPages<SubjectsFile> {
    private static final Set<String> DONE = Set.of("named", "nobody", "delayed", "given", "letter", "entered");

    @EJB
    SubjectKeeping keeping;

    private String done = "";

    @Override
    protected SubjectsFile read(String number) {
        return keeping.open(number);
    }

    @Override
    protected String more() {
        UUID of = asked();
        return of == null ? "" : "&of=" + of;
    }

    /** The one that the page is about. */
    public SubjectFile getSubject() {
        return getState().of(subject()).orElseThrow(AccessRefused::new);
    }

    /** The same, before anything is read of them. */
    UUID subject() {
        UUID asked = asked();
        if (asked == null) {
            throw new AccessRefused();
        }
        return asked;
    }

    private @Nullable UUID asked() {
        return Sent.id(sent("of"));
    }

    public String getDone() {
        return isPostback() ? "" : done;
    }

    public void setDone(@Nullable String done) {
        this.done = done != null && DONE.contains(done) ? done : "";
    }
}
