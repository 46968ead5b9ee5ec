package nl.integrity.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What is filled in, in one letter.
 *
 * @param language of its reader
 * @param committee by its name in that language
 */
public record LetterFacts(
        Locale language,
        String number,
        LocalDate receivedOn,
        LocalDate feedbackDue,
        String committee,
        LocalDate today) {
    /** For a preview: nobody's report. */
    static LetterFacts example(Locale language) {
        return new LetterFacts(
                language,
                "2026-0042",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 6, 4),
                language.getLanguage().equals("en") ? "Integrity committee" : "Integriteitscommissie",
                LocalDate.of(2026, 3, 4));
    }

    String of(Placeholder placeholder) {
        return switch (placeholder) {
            case NUMBER -> number;
            case RECEIVED_ON -> written(receivedOn);
            case FEEDBACK_DUE -> written(feedbackDue);
            case COMMITTEE -> committee;
            case TODAY -> written(today);
        };
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    @Override
    public String toString() {
        return "LetterFacts";
    }
}
