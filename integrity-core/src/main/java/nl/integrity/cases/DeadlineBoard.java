package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseClockStore.Row;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.KeyedHash;

/** Every clock that runs in the cases that the caller may see. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class DeadlineBoard {
    private static final int PAGE = 25;

    /** More than that no calendar shows. */
    private static final int CALENDAR = 2_000;

    @Inject
    Gate gate;

    @Inject
    CaseClockStore clocks;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** The board, 25 clocks at a time, the most urgent first. */
    public Slice<BoardLine> read(BoardQuery query) {
        Caller caller = gate.admit(Action.READ_DEADLINES);
        List<Row> rows = rows(caller, query, PAGE + 1);
        List<Row> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new Slice<>(
                shown.stream().map(this::line).toList(), rows.size() > PAGE ? place(shown.get(PAGE - 1)) : null);
    }

    /** The last days of all of them, the first due first, for a calendar that is kept where others may look: nothing else is in it. */
    public List<CalendarEntry> calendar() {
        Caller caller = gate.admit(Action.EXPORT_DEADLINES);
        return rows(caller, new BoardQuery(BoardQuery.When.ALL, null, null), CALENDAR).stream()
                .map(row -> new CalendarEntry(
                        nameFor(caller.known(), row),
                        BoardQuery.law(row.kind()).orElse(null),
                        row.term().dueOn()))
                .toList();
    }

    private List<Row> rows(Caller caller, BoardQuery query, int size) {
        List<CommitteeId> seats =
                committees.seatsOf(caller.known()).stream().map(Seat::committee).toList();
        return clocks.board(caller, seats, query, LocalDate.ofInstant(clock.instant(), SystemTime.ZONE), size);
    }

    private BoardLine line(Row row) {
        boolean shown = row.declared() || BoardQuery.law(row.kind()).isPresent();
        return new BoardLine(
                row.number(),
                shown ? row.kind() : null,
                row.term(),
                row.owner() == null ? null : directory.nameOf(row.owner()));
    }

    private static String place(Row row) {
        return new BoardPlace(row.term().dueOn().toString(), row.id()).text();
    }

    /** Another for everybody, so that two calendars do not tell that their owners work on the same case. */
    private UUID nameFor(PersonId person, Row row) {
        ByteBuffer mark = ByteBuffer.wrap(hash.of("calendar", row.id() + " " + person, 16));
        return new UUID(mark.getLong(), mark.getLong());
    }
}
