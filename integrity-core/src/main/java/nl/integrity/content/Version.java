package nl.integrity.content;

import org.jspecify.annotations.Nullable;

/**
 * A revision, and who made it.
 *
 * @param author by name; {@code null} when it came with the product
 */
public record Version(Revision revision, @Nullable String author) {}
