package nl.integrity.register;

import java.util.List;

/**
 * The tags of one case.
 *
 * @param tags by their words
 * @param mayTag whether the reader may change them
 * @param others what stands on other cases that the reader may open, to be chosen again; empty for whoever may not change anything
 */
public record CaseTags(String number, List<Tag> tags, boolean mayTag, List<Tag> others) {}
