package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseClockStore.Row;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.KeyedHash;
import org.jspecify.annotations.Nullable;

/** Every clock that runs in the cases that the caller may see. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class DeadlineBoard {
    private static final int PAGE = 25;

    /** A calendar is not looked at while it comes: as much as fits in memory many times over. */
    private static final int CALENDAR_PAGE = 1_000;

    @Inject
    Gate gate;

    @Inject
    CaseClockStore clocks;

    @Inject
    Sights sights;

    @Inject
    Directory directory;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** The board, 25 clocks at a time, the most urgent first. */
    public Slice<BoardLine> read(BoardQuery query) {
        Caller caller = gate.admit(Action.READ_DEADLINES);
        return page(caller, query, PAGE, this::line);
    }

    /**
     * The last days of all of them, a thousand at a time, the first due first, for a calendar that is kept where others may look: nothing else
     * is in it.
     *
     * @param after where the page before ended; {@code null} for the first
     */
    public Slice<CalendarEntry> calendar(@Nullable String after) {
        Caller caller = gate.admit(Action.EXPORT_DEADLINES);
        return page(
                caller,
                new BoardQuery(BoardQuery.When.ALL, null, false, after),
                CALENDAR_PAGE,
                row -> new CalendarEntry(
                        nameFor(caller.known(), row),
                        BoardQuery.law(row.kind()).orElse(null),
                        row.term().dueOn()));
    }

    private <T> Slice<T> page(Caller caller, BoardQuery query, int size, Function<Row, T> line) {
        LocalDate today = SystemTime.today(clock);
        List<Row> rows = clocks.board(sights.of(caller), query, today, size + 1);
        List<Row> shown = rows.subList(0, Math.min(size, rows.size()));
        return new Slice<>(shown.stream().map(line).toList(), rows.size() > size ? place(shown.get(size - 1)) : null);
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
