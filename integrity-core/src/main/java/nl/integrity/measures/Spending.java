package nl.integrity.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was spent on a measure, against what it may cost.
 *
 * @param lines the latest day first
 * @param cents all of them together
 * @param euros what it may cost, in whole euros; {@code null} when that is not known
 * @param open whether the reader may add a line
 */
public record Spending(List<Line> lines, long cents, @Nullable Integer euros, boolean open) {
    private static final int CENTS = 100;
    private static final int WHOLE = 100;

    /**
     * Something that was paid, or put right.
     *
     * @param cents below 0 when it puts right what was too much
     * @param by who entered it, by name
     */
    public record Line(LocalDate on, long cents, String what, Instant at, String by) {
        @Override
        public String toString() {
            return "spending";
        }
    }

    /** What it may cost, in cents; 0 when that is not known. */
    public long budget() {
        return euros == null ? 0 : (long) euros * CENTS;
    }

    /** How much more was spent than it may cost; 0 when that is not known. */
    public long over() {
        return euros == null ? 0 : Math.max(0, cents - budget());
    }

    /** Of a picture as wide as the larger of both, how much was spent within the budget, of a hundred. */
    public int within() {
        long widest = Math.max(budget(), cents);
        return widest <= 0 ? 0 : (int) (WHOLE * Math.max(0, Math.min(budget(), cents)) / widest);
    }

    /** Of the same picture, how much was spent beyond it. */
    public int beyond() {
        return over() == 0 ? 0 : WHOLE - within();
    }

    @Override
    public String toString() {
        return "spending";
    }
}
