package nl.integrity.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.integrity.deadlines.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks to show; the most urgent are always first.
 *
 * @param kind one of {@link #KINDS}; {@code null} for every kind
 * @param mine only in cases that the reader sees to
 * @param after where the page before this one ended, as its {@code Slice.next} said; {@code null} for the first page
 */
public record BoardQuery(When when, @Nullable String kind, boolean mine, @Nullable String after) {
    /** What there are clocks for: what the law wants, then what the ministry's own norms want. */
    public static final List<String> KINDS = Stream.concat(
                    Arrays.stream(DeadlineKind.values()), Arrays.stream(TaskKind.values()))
            .map(Enum::name)
            .toList();

    /** How urgent. */
    public enum When {
        ALL,
        /** The last day went by. */
        PASSED,
        /** Nothing comes before it. */
        LATE,
        /** It is time to act. */
        SOON,
        /** There is time. */
        CALM
    }

    /** What the law wants; empty for what the ministry's own norms want. */
    static Optional<DeadlineKind> law(@Nullable String kind) {
        return Arrays.stream(DeadlineKind.values())
                .filter(law -> law.name().equals(kind))
                .findFirst();
    }
}
