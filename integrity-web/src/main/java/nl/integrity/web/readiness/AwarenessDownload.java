package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.readiness.AwarenessBoard;
import nl.integrity.readiness.AwarenessReading;
import nl.integrity.readiness.Quarter;
import nl.integrity.readiness.Reach;
import nl.integrity.readiness.ReachPoint;
import nl.integrity.readiness.UnitReach;
import nl.integrity.shared.UnitId;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Picture;
import org.jspecify.annotations.Nullable;

/** Gives how many people were reached, by quarter and by unit. */
@WebServlet("/desk/awareness-table")
public class AwarenessDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient AwarenessReading reading;

    public AwarenessDownload() {
        super("/desk/awareness");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        UnitId unit =
                ReadinessWords.id(request.getParameter("unit")).map(UnitId::new).orElse(null);
        AwarenessBoard board = reading.export(unit);
        return new Board(
                "awareness",
                wording.in(language, "readiness", "awareness.page"),
                List.of(wording.in(language, "readiness", "reach.intro")),
                List.of(quarters(board, unit, language), units(board, language)));
    }

    private Board.Table quarters(AwarenessBoard board, @Nullable UnitId of, Locale language) {
        List<ReachPoint> trend = board.trend();
        return new Board.Table(
                wording.in(language, "readiness", "reach.title")
                        + board.units().stream()
                                .map(UnitReach::unit)
                                .filter(unit -> unit.id().equals(of))
                                .map(unit -> ", " + unit.code())
                                .collect(Collectors.joining()),
                words(
                        language,
                        "readiness",
                        "reach.quarter",
                        "reach.activities",
                        "expected.head",
                        "attended.head",
                        "reach.of100"),
                trend.stream()
                        .map(point -> List.of(
                                Cell.of(quarter("quarter", point.quarter(), language)),
                                Cell.of(point.activities()),
                                Cell.of(point.reach().expected()),
                                Cell.of(point.reach().attended()),
                                percent(point.reach())))
                        .toList(),
                Picture.percent(
                        new Picture.Part("deep", wording.in(language, "readiness", "reach.of100")),
                        trend.stream().map(point -> point.reach().percent()).toList()));
    }

    private Board.Table units(AwarenessBoard board, Locale language) {
        return new Board.Table(
                wording.in(language, "readiness", "units.title"),
                Stream.concat(
                                words(language, "readiness", "unit", "staff.head", "countedOn").stream(),
                                board.trend().stream()
                                        .map(point -> quarter("quarter.brief", point.quarter(), language) + " (%)"))
                        .toList(),
                board.units().stream().map(line -> cells(line, language)).toList(),
                Picture.NONE);
    }

    private static List<Cell> cells(UnitReach line, Locale language) {
        return Stream.concat(
                        Stream.of(
                                Cell.of(line.unit().name(language)),
                                line.staff() == null ? Cell.of("") : Cell.of(line.staff()),
                                Cell.of(line.countedOn())),
                        line.quarters().stream().map(AwarenessDownload::percent))
                .toList();
    }

    /** Nothing where nothing is known: nobody reached would be something else. */
    private static Cell percent(Reach reach) {
        return reach.known() ? Cell.of(reach.percent()) : Cell.of("");
    }

    private String quarter(String key, Quarter quarter, Locale language) {
        return wording.in(language, "readiness", key, quarter.number(), String.valueOf(quarter.year()));
    }
}
