package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.cases.OutgoingStore.Row;
import nl.integrity.committees.Committees;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.letters.LetterFacts;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.LetterTemplates;
import nl.integrity.letters.PreparedLetter;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.Addressee;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.SealedMessage;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Writes letters from their templates, and opens those that are on their way, for a door that let its caller in. */
@ApplicationScoped
class LetterReading {
    @Inject
    OutgoingStore store;

    @Inject
    LetterTemplates templates;

    @Inject
    ReportRegister reports;

    @Inject
    Deadlines deadlines;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** The letters of a case; the confirmation stands ready when the reporter waits for one, and none is on its way. */
    Letterbox box(CaseFile file, ReportId report, Clocks clocks, Actor reader) {
        List<Row> rows = store.of(report);
        boolean confirmed = rows.stream().anyMatch(row -> row.purpose() == LetterPurpose.ACKNOWLEDGE && row.waits());
        return new Letterbox(
                CaseReport.waitsForConfirmation(file, clocks) && !confirmed
                        ? prepare(file, report, LetterKind.ACKNOWLEDGEMENT)
                        : null,
                sent(report, rows, reader));
    }

    private List<SentLetter> sent(ReportId report, List<Row> rows, Actor reader) {
        List<SealedMessage> sealed = rows.stream()
                .filter(row -> row.text() != null)
                .map(Row::message)
                .toList();
        List<String> said = sealed.isEmpty() ? List.of() : reports.unseal(report, sealed, reader);
        Map<UUID, String> texts = new HashMap<>();
        for (int place = 0; place < sealed.size(); place++) {
            texts.put(sealed.get(place).id(), said.get(place));
        }
        return rows.stream()
                .filter(row -> row.deliveredAt() != null || row.text() != null)
                .map(row -> letter(row, texts.get(row.id())))
                .toList();
    }

    private SentLetter letter(Row row, @Nullable String text) {
        PersonId takenBackBy = row.takenBackBy();
        return new SentLetter(
                row.id(),
                row.purpose(),
                row.template(),
                row.sentAt(),
                directory.nameOf(row.sentBy()),
                row.deliverAt(),
                row.deliveredAt(),
                takenBackBy == null ? null : directory.nameOf(takenBackBy),
                text);
    }

    /** A letter to the reporter of this report, in their language. */
    PreparedLetter prepare(CaseFile file, ReportId report, LetterKind kind) {
        return templates.write(kind, facts(file, report));
    }

    /** The template of a letter, as it is. */
    PreparedLetter draft(LetterKind kind, String language) {
        return templates.draft(kind, Locale.forLanguageTag(language));
    }

    /** A letter in which all that is of this report is filled in. */
    String fillIn(CaseFile file, ReportId report, String letter) {
        return templates.fillIn(letter, facts(file, report));
    }

    private LetterFacts facts(CaseFile file, ReportId report) {
        Addressee reporter = reports.addressee(report);
        Locale language = Locale.forLanguageTag(reporter.language());
        LocalDate today = SystemTime.today(clock);
        return new LetterFacts(
                language,
                reporter.number(),
                LocalDate.ofInstant(reporter.receivedAt(), SystemTime.ZONE),
                deadlines.feedbackBy(deadlines.of(report.value()), today),
                committees.committee(file.committee()).name(language),
                today);
    }
}
