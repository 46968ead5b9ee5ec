package nl.integrity.content;

import java.time.Instant;
import java.util.List;

/**
 * What a leaflet says, or said.
 *
 * @param number the newest revision in it
 * @param changedAt when that was made
 * @param old whether it says something else now
 */
public record LeafletText(Leaflet leaflet, int number, Instant changedAt, boolean old, List<Revision> parts) {}
