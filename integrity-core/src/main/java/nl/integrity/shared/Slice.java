package nl.integrity.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's worth of a long list.
 *
 * @param rows what is shown
 * @param next where the following rows begin, as an opaque text to hand back; {@code null} at the end
 */
public record Slice<T>(List<T> rows, @Nullable String next) {}
