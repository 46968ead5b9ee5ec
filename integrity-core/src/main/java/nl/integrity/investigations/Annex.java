package nl.integrity.investigations;

import java.time.LocalDate;

/**
 * Something that the report of an investigation rests on.
 *
 * @param number within its kind
 * @param what it is, as somebody called it; of a means its {@link MethodKind}, of a conversation in which role: never with
 *     whom; may be empty
 * @param sha256 of a file as it came in; empty for what is none
 */
public record Annex(AnnexKind kind, int number, String what, LocalDate day, String sha256) {
    @Override
    public String toString() {
        return "Annex " + kind + " " + number;
    }
}
