package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.integrity.readiness.Coverage;
import nl.integrity.readiness.CoverageBoard;
import nl.integrity.readiness.ScreeningReading;
import nl.integrity.readiness.UnitCoverage;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Picture;

/** Gives of how many in each unit the screening is in order. */
@WebServlet("/desk/screening-table")
public class ScreeningDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ScreeningReading reading;

    public ScreeningDownload() {
        super("/desk/screening");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        CoverageBoard board = reading.export();
        Coverage total = board.total();
        return new Board(
                "screening",
                wording.in(language, "readiness", "screening.page"),
                List.of(
                        wording.in(
                                language,
                                "readiness",
                                "screening.told",
                                total.required(),
                                total.valid(),
                                total.runningOut(),
                                total.lacking()),
                        wording.in(language, "readiness", "coverage.intro")),
                List.of(units(board.units(), language)));
    }

    private Board.Table units(List<UnitCoverage> units, Locale language) {
        return new Board.Table(
                wording.in(language, "readiness", "coverage.title"),
                words(
                        language,
                        "readiness",
                        "unit",
                        "required",
                        "head.lacking",
                        "head.runningOut",
                        "head.valid",
                        "inOrder.percent"),
                units.stream().map(line -> cells(line, language)).toList(),
                Picture.bars(
                        List.of(
                                new Picture.Part("late", wording.in(language, "readiness", "head.lacking")),
                                new Picture.Part("soon", wording.in(language, "readiness", "head.runningOut")),
                                new Picture.Part("calm", wording.in(language, "readiness", "head.valid"))),
                        units.stream()
                                .map(UnitCoverage::coverage)
                                .map(each -> List.of(each.lacking(), each.runningOut(), each.valid()))
                                .toList()));
    }

    private List<Cell> cells(UnitCoverage line, Locale language) {
        Coverage coverage = line.coverage();
        return List.of(
                Cell.of(place(line, language)),
                Cell.of(coverage.required()),
                Cell.of(coverage.lacking()),
                Cell.of(coverage.runningOut()),
                Cell.of(coverage.valid()),
                Cell.of(coverage.percent()));
    }

    private String place(UnitCoverage line, Locale language) {
        if (line.hidden() > 0) {
            return wording.in(language, "readiness", "unit.small", line.hidden());
        }
        return line.unit() == null
                ? wording.in(language, "readiness", "unit.none")
                : line.unit().name(language);
    }
}
