package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.integrity.measures.MeasureBoard;
import nl.integrity.measures.MeasureLine;
import nl.integrity.measures.MeasureStage;
import nl.integrity.measures.MeasureWork;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Picture;

/** Gives the measures that somebody sees to, verifies or oversees, or all of them. */
@WebServlet("/desk/measures-table")
public class MeasuresDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MeasureWork work;

    public MeasuresDownload() {
        super("/desk/measures");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        boolean mine = "mine".equals(request.getParameter("which"));
        MeasureBoard board = mine ? work.exportMine() : work.exportAll();
        String title = wording.in(language, "measures", mine ? "measures.mine.title" : "measures.all");
        return new Board("measures", title, List.of(), List.of(list(board, title, language), counts(board, language)));
    }

    private Board.Table list(MeasureBoard board, String title, Locale language) {
        return new Board.Table(
                title,
                words(
                        language,
                        "measures",
                        "column.number",
                        "column.measure",
                        "measure.kind",
                        "owner",
                        "column.stage",
                        "column.due",
                        "column.late",
                        "euros",
                        "column.spent"),
                board.lines().stream().map(line -> cells(line, language)).toList(),
                Picture.NONE);
    }

    private List<Cell> cells(MeasureLine line, Locale language) {
        return List.of(
                Cell.of("M-" + line.number()),
                Cell.of(line.title()),
                Cell.of(wording.in(language, "measures", "measure.kind." + line.kind())),
                Cell.of(line.owner()),
                Cell.of(wording.in(language, "measures", "stage." + line.stage())),
                Cell.of(line.dueOn()),
                Cell.of(line.late() ? wording.in(language, "measures", "late") : ""),
                line.euros() == null ? Cell.of("") : Cell.of(line.euros()),
                Cell.cents(line.cents()));
    }

    private Board.Table counts(MeasureBoard board, Locale language) {
        List<MeasureStage> all = Arrays.asList(MeasureStage.values());
        return new Board.Table(
                wording.in(language, "measures", "list.picture"),
                words(language, "measures", "column.stage", "column.count"),
                all.stream()
                        .map(each -> List.of(
                                Cell.of(wording.in(language, "measures", "stage." + each)),
                                Cell.of(board.counts().getOrDefault(each, 0))))
                        .toList(),
                Picture.bars(
                        List.of(new Picture.Part("deep", wording.in(language, "measures", "column.count"))),
                        all.stream()
                                .map(each -> List.of(board.counts().getOrDefault(each, 0)))
                                .toList()));
    }
}
