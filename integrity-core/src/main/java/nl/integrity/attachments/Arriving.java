package nl.integrity.attachments;

import java.util.UUID;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to come in.
 *
 * @param dossier the report, the case or the measure that it belongs to
 * @param submission drawn when the form was shown: the same file sent twice with it is kept once
 * @param author {@code null} for the reporter
 * @param name as the sender's computer called it
 */
public record Arriving(
        Holder holder, UUID dossier, UUID submission, @Nullable PersonId author, boolean byConfidant, String name) {
    private static final int LONGEST = 200;

    /** Of a path only the last part; nothing that is no letter on a screen. */
    public Arriving {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        String whole = last.isEmpty() ? "-" : last;
        name = whole.length() <= LONGEST ? whole : shortened(whole);
    }

    /** One that belongs to a report. */
    public Arriving(UUID report, UUID submission, @Nullable PersonId author, boolean byConfidant, String name) {
        this(Holder.REPORT, report, submission, author, byConfidant, name);
    }

    /** The end tells what it is, so it stays. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot > name.length() - 12 && dot > 0 ? name.substring(dot) : "";
        return name.codePoints()
                        .limit(LONGEST - end.length())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + end;
    }

    @Override
    public String toString() {
        return "Arriving";
    }
}
