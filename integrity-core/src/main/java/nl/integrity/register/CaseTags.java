package nl.integrity.register;

import java.util.List;

/**
 * The tags of one case.
 *
 * @param tags by their words
 * @param mayTag whether the reader may change them
 */
public record CaseTags(String number, List<Tag> tags, boolean mayTag) {}
