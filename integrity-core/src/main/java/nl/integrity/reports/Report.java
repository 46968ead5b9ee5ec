package nl.integrity.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.questions.Answers;
import nl.integrity.questions.Questionnaire;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What was reported. It is written once: what a reporter adds later stands in messages. */
@Entity
@Table(name = "report")
class Report {
    private static final String ACCOUNT = "report.account";
    private static final String ANSWERS = "report.answers";

    @Id
    private UUID id;

    private String number;

    @SuppressWarnings("UnusedVariable") // looked for, never shown
    private byte[] receipt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String language;

    @SuppressWarnings("UnusedVariable") // stands here for whoever counts; the case shows its own
    private String category;

    private int questionnaire;

    /** What the public pages said then: the number of the latest revision. */
    @Column(name = "content")
    private int pagesSaid;

    private UnitId unit;
    private @Nullable LocationId location;
    private @Nullable LocalDate since;
    private Sealed account;
    private @Nullable Sealed answers;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Report() {}

    Report(
            ReportId id,
            String number,
            byte[] receipt,
            Instant receivedAt,
            FileReport told,
            int pagesSaid,
            OpenCompartment content) {
        this.id = id.value();
        this.number = number;
        this.receipt = receipt;
        this.receivedAt = receivedAt;
        this.language = told.language();
        this.category = told.category();
        this.questionnaire = told.questionnaire();
        this.pagesSaid = pagesSaid;
        this.unit = told.unit();
        this.location = told.location();
        this.since = told.since();
        this.account = content.seal(this.id, ACCOUNT, told.account());
        this.answers = content.seal(this.id, ANSWERS, AnswerText.write(told.others()));
    }

    /** In which its reporter wants to be written to. */
    String language() {
        return language;
    }

    HeldReport held() {
        return new HeldReport(new ReportId(id), number, receivedAt, false, false);
    }

    /** Which version of the questionnaire it was asked. */
    int questionnaire() {
        return questionnaire;
    }

    ReportContent read(
            OpenCompartment content,
            Questionnaire asked,
            ReportState state,
            @Nullable String withdrawal,
            Correspondence correspondence) {
        Answers others = answers == null ? Answers.NONE : AnswerText.read(content.unseal(id, ANSWERS, answers));
        return new ReportContent(
                new ReportId(id),
                number,
                receivedAt,
                language,
                unit,
                location,
                since,
                content.unseal(id, ACCOUNT, account),
                asked.answered(others),
                pagesSaid,
                state,
                withdrawal,
                correspondence.messages(),
                correspondence.files());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
