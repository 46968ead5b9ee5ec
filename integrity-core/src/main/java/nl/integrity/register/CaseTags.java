package nl.integrity.register;

import java.util.List;

/**
 * What stands on one case: its tags, and the cases that it has to do with.
 *
 * @param tags by their words
 * @param mayTag whether the reader may change them
 * @param links to the cases that the reader may see too
 */
public record CaseTags(String number, List<Tag> tags, boolean mayTag, List<CaseLink> links) {}
