package nl.integrity.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. It is never a formula, whatever its text begins with. */
public record Cell(Kind kind, String text) {
    /** What a spreadsheet takes it for. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    /** Text, with its line ends as they are everywhere else; what no spreadsheet can hold is replaced. */
    public static Cell of(String text) {
        return new Cell(Kind.TEXT, Xml.fit(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    public static Cell of(long number) {
        return new Cell(Kind.NUMBER, String.valueOf(number));
    }

    /** An amount, in euros. */
    public static Cell cents(long cents) {
        return new Cell(Kind.NUMBER, BigDecimal.valueOf(cents, 2).toPlainString());
    }

    /** Empty for {@code null}. */
    public static Cell of(@Nullable LocalDate day) {
        return day == null ? of("") : new Cell(Kind.DAY, day.toString());
    }

    @Override
    public String toString() {
        return "a cell";
    }
}
