package nl.integrity.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.integrity.questions.NamedPerson;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Somebody who is named in a report, apart from it and under a key of its own. */
@Entity
@Table(name = "subject")
class Subject {
    private static final String NAME = "subject.name";
    private static final String WORK = "subject.work";

    @Id
    private UUID id;

    private UUID report;

    @SuppressWarnings("UnusedVariable") // ordered by, never shown
    private int position;

    private Sealed name;
    private Sealed work;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Subject() {}

    Subject(ReportId report, int position, NamedPerson person, OpenCompartment subjects) {
        this.id = UUID.randomUUID();
        this.report = report.value();
        this.position = position;
        this.name = subjects.seal(id, NAME, person.name());
        this.work = subjects.seal(id, WORK, person.work());
    }

    UUID report() {
        return report;
    }

    NamedPerson read(OpenCompartment subjects) {
        return new NamedPerson(subjects.unseal(id, NAME, name), subjects.unseal(id, WORK, work));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
