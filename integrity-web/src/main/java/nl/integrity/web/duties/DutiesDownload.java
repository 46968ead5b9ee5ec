package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.duties.AppointmentCount;
import nl.integrity.duties.ConflictQuery;
import nl.integrity.duties.DutyBoard;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.ListState;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.UnitId;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Picture;
import org.jspecify.annotations.Nullable;

/** Gives how duties are divided: by unit, and what each list came to. */
@WebServlet("/desk/duties-table")
public class DutiesDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient DutyReading reading;

    @EJB
    transient Organisation organisation;

    public DutiesDownload() {
        super("/desk/duties");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        UnitId unit =
                DutyWords.id(request.getParameter("unit")).map(UnitId::new).orElse(null);
        DutyBoard board = reading.exportBoard(new ConflictQuery(unit, null, null, null));
        List<Picture.Part> legend = List.of(
                new Picture.Part("late", wording.in(language, "duties", "units.open")),
                new Picture.Part("calm", wording.in(language, "duties", "units.excepted")));
        return new Board(
                "duties",
                wording.in(language, "duties", "title"),
                notes(board, language),
                List.of(units(board, legend, language), trend(board, unit, legend, language)));
    }

    private List<String> notes(DutyBoard board, Locale language) {
        ListState list = board.list();
        AppointmentCount appointments = board.appointments();
        return Stream.of(
                        list == null
                                ? wording.in(language, "duties", "board.noList")
                                : wording.in(
                                        language,
                                        "duties",
                                        "board.asOf",
                                        Dates.day(language, list.asOf()),
                                        list.holdings(),
                                        list.people()),
                        counted("board.appointed", appointments.people(), language),
                        counted("board.unmatched", appointments.unmatched(), language),
                        board.known() ? wording.in(language, "duties", "units.intro") : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private String counted(String key, int people, Locale language) {
        return people == 0 ? "" : wording.in(language, "duties", key, people);
    }

    private Board.Table units(DutyBoard board, List<Picture.Part> legend, Locale language) {
        return new Board.Table(
                wording.in(language, "duties", "units.title"),
                words(language, "duties", "filter.unit", "code", "units.open", "units.excepted", "total"),
                board.units().stream()
                        .map(each -> List.of(
                                Cell.of(name(each.unit(), language)),
                                Cell.of(each.code()),
                                Cell.of(each.open()),
                                Cell.of(each.excepted()),
                                Cell.of(each.conflicts())))
                        .toList(),
                Picture.bars(
                        legend,
                        board.units().stream()
                                .map(each -> List.of(each.open(), each.excepted()))
                                .toList()));
    }

    private String name(@Nullable Unit unit, Locale language) {
        return unit == null ? wording.in(language, "duties", "unit.none") : unit.name(language);
    }

    private Board.Table trend(DutyBoard board, @Nullable UnitId of, List<Picture.Part> legend, Locale language) {
        return new Board.Table(
                wording.in(language, "duties", "trend.title")
                        + organisation.units().stream()
                                .filter(unit -> unit.id().equals(of))
                                .map(unit -> ", " + unit.code())
                                .collect(Collectors.joining()),
                words(language, "duties", "trend.asOf", "units.open", "units.excepted", "total"),
                board.trend().stream()
                        .map(each -> List.of(
                                Cell.of(each.asOf()),
                                Cell.of(each.open()),
                                Cell.of(each.excepted()),
                                Cell.of(each.conflicts())))
                        .toList(),
                Picture.bars(
                        legend,
                        board.trend().stream()
                                .map(each -> List.of(each.open(), each.excepted()))
                                .toList()));
    }
}
