package nl.integrity.deliberation;

import java.util.List;
import nl.integrity.committees.Committee;

/**
 * The meetings of the committees that somebody sits in.
 *
 * @param mine those for which the reader can plan a meeting
 */
public record AgendaOverview(List<Committee> mine, List<Planned> meetings) {
    /** A meeting with whose it is. */
    public record Planned(Meeting meeting, Committee committee) {}
}
