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
import java.util.stream.Collectors;
import nl.integrity.audit.Actor;
import nl.integrity.cases.OutgoingStore.Row;
import nl.integrity.committees.Committees;
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
    Letterbox box(CaseFile file, ReportId report, Actor reader) {
        List<Row> rows = store.of(file);
        boolean confirmed = rows.stream().anyMatch(row -> row.purpose() == LetterPurpose.ACKNOWLEDGE && row.waits());
        return new Letterbox(
                file.offers(CaseMove.ACKNOWLEDGE) && !confirmed
                        ? prepare(file, report, LetterKind.ACKNOWLEDGEMENT)
                        : null,
                sent(rows, reader));
    }

    private List<SentLetter> sent(List<Row> rows, Actor reader) {
        Map<UUID, String> texts = new HashMap<>();
        rows.stream()
                .filter(row -> row.text() != null)
                .collect(Collectors.groupingBy(Row::report))
                .forEach((report, open) -> {
                    List<SealedMessage> sealed = open.stream().map(Row::message).toList();
                    List<String> said = reports.unseal(report, sealed, reader);
                    for (int place = 0; place < sealed.size(); place++) {
                        texts.put(sealed.get(place).id(), said.get(place));
                    }
                });
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
        Addressee reporter = reports.addressee(report);
        Locale language = Locale.forLanguageTag(reporter.language());
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
        return templates.write(
                kind,
                new LetterFacts(
                        language,
                        reporter.number(),
                        LocalDate.ofInstant(reporter.receivedAt(), SystemTime.ZONE),
                        deadlines.feedbackBy(deadlines.of(report.value()), today),
                        committees.committee(file.committee()).name(language),
                        today));
    }
}
