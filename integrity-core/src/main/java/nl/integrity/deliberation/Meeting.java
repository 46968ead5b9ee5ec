package nl.integrity.deliberation;

import java.time.Instant;
import java.time.LocalDate;
import nl.integrity.committees.CommitteeId;
import nl.integrity.shared.SystemTime;

/**
 * A meeting of a committee.
 *
 * @param place where it is held
 */
public record Meeting(MeetingId id, CommitteeId committee, Instant beginsAt, String place) {
    LocalDate day() {
        return LocalDate.ofInstant(beginsAt, SystemTime.ZONE);
    }
}
