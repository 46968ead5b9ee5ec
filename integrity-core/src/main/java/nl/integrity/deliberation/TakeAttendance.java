package nl.integrity.deliberation;

import java.util.Set;
import nl.integrity.shared.PersonId;

/**
 * Writes down who is at a meeting, instead of what was written before.
 *
 * @param present those who are there
 */
public record TakeAttendance(MeetingId meeting, Set<PersonId> present) {
    public TakeAttendance {
        present = Set.copyOf(present);
    }
}
