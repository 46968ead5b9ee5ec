package nl.integrity.committees;

import java.util.List;
import java.util.stream.Stream;

/** Why a seat ended before its time. */
public enum EndReason {
    RESIGNED,
    OTHER_POST,
    LEFT_MINISTRY,
    CONFLICT_OF_INTEREST,
    DISMISSED,
    DIED,
    /** It was entered by mistake. */
    MISTAKE,
    /** The committee is no more. */
    COMMITTEE_CLOSED;

    /** Those of one seat, from which somebody chooses. */
    public static List<EndReason> ofOneSeat() {
        return Stream.of(values()).filter(reason -> reason != COMMITTEE_CLOSED).toList();
    }
}
