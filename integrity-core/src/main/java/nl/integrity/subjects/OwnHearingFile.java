package nl.integrity.subjects;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody was told of a case about them, as they read it themselves: nothing of who reported, who else it is about, or who
 * investigates.
 *
 * @param papers the first first
 */
public record OwnHearingFile(UUID id, Instant toldAt, List<GivenPaper> papers) {
    @Override
    public String toString() {
        return "OwnHearingFile";
    }
}
