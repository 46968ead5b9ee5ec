package nl.integrity.deadlines;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two statutory clocks of one report.
 *
 * @param acknowledge {@code null} under the scheme before 18-02-2023, which had no such term
 */
public record Clocks(@Nullable Deadline acknowledge, Deadline feedback) implements Serializable {
    /** The one that asks for something first; empty when all is done. */
    public Optional<Deadline> next() {
        return Stream.of(Optional.ofNullable(acknowledge), Optional.of(feedback))
                .flatMap(Optional::stream)
                .filter(deadline -> !deadline.isMet())
                .findFirst();
    }
}
