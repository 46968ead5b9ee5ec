package nl.integrity.web.subjects;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.NameNobody;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.organisation.PersonPick;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/hearing.xhtml}: whom a case is about, and what each was told and said. */
@Named
@RequestScoped
public class SubjectsPage {
    @EJB
    SubjectKeeping keeping;

    @Inject
    HearingCase hearing;

    @Inject
    PersonPick pick;

    private String submission = UUID.randomUUID().toString();
    private String name = "";
    private String because = "";

    /** Before the page is shown: colleagues who go by what was typed. */
    public void read() {
        if (hearing.getState().may("NAME")) {
            pick.look(typed -> keeping.find(hearing.getNumber(), typed));
        }
    }

    public void name() {
        UUID colleague = Sent.id(pick.getPerson());
        NameSubject command = new NameSubject(
                hearing.getNumber(),
                Submission.of(submission),
                colleague == null ? null : new PersonId(colleague),
                name);
        hearing.does(command, () -> keeping.name(command), "/desk/hearing", "named");
    }

    public void nobody() {
        NameNobody command = new NameNobody(hearing.getNumber(), because);
        hearing.does(command, () -> keeping.nameNobody(command), "/desk/hearing", "nobody");
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because == null ? "" : because;
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = submission == null ? "" : submission;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
