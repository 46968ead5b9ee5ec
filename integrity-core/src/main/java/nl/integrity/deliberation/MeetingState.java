package nl.integrity.deliberation;

import java.util.List;
import nl.integrity.cases.CaseStage;
import nl.integrity.committees.Committee;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.PersonId;

/**
 * A meeting as its committee sees it.
 *
 * @param seats everybody who sits in the committee, with whether they are there
 * @param mayKeep whether the reader can write down who is there
 * @param agenda the cases on it that the reader may know of
 */
public record MeetingState(
        Meeting meeting, Committee committee, List<Attendant> seats, boolean mayKeep, List<Point> agenda) {
    /** Somebody who sits in the committee. */
    public record Attendant(PersonId person, String name, SeatFunction function, boolean present) {
        @Override
        public String toString() {
            return "Attendant";
        }
    }

    /**
     * A case on the agenda.
     *
     * @param declared whether the reader has said to have no interest in it
     */
    public record Point(String number, CaseStage stage, boolean declared, boolean signed) {}
}
