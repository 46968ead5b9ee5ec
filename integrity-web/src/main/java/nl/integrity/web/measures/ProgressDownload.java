package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.integrity.measures.ProgressLetter;
import nl.integrity.measures.ProgressReporting;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Picture;

/** Gives what parliament can be told, line by line beside what could be told on another day. */
@WebServlet("/desk/progress-table")
public class ProgressDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ProgressReporting reporting;

    public ProgressDownload() {
        super("/desk/progress-letter");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        String since = String.valueOf(request.getParameter("since"));
        ProgressLetter letter = reporting.export(
                LocalDate.parse(String.valueOf(request.getParameter("on"))),
                since.isEmpty() || since.equals("null") ? null : LocalDate.parse(since));
        String title = wording.in(language, "measures", "letter.heading", Dates.day(language, letter.on()));
        return new Board(
                "progress",
                title,
                List.of(wording.in(language, "measures", "letter.settled", letter.settled(), letter.total())),
                List.of(new Board.Table(
                        wording.in(language, "measures", "letter.lines"),
                        columns(letter, language),
                        letter.lines().stream()
                                .map(line -> cells(letter, line, language))
                                .toList(),
                        Picture.NONE)));
    }

    private List<String> columns(ProgressLetter letter, Locale language) {
        List<String> columns = new ArrayList<>(words(language, "measures", "source", "paragraph"));
        columns.addAll(on(letter.on(), language));
        LocalDate since = letter.since();
        if (since != null) {
            columns.addAll(on(since, language));
            columns.add(wording.in(language, "measures", "letter.changed"));
        }
        return columns;
    }

    private List<String> on(LocalDate day, Locale language) {
        return List.of(
                wording.in(language, "measures", "letter.standing", Dates.day(language, day)),
                wording.in(language, "measures", "letter.told.on", Dates.day(language, day)));
    }

    private List<Cell> cells(ProgressLetter letter, ProgressLetter.Line line, Locale language) {
        boolean english = language.getLanguage().equals("en");
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(line.source().title()),
                Cell.of(line.paragraph()),
                Cell.of(wording.in(language, "measures", "standing." + line.standing())),
                Cell.of(english ? line.textEn() : line.textNl())));
        if (letter.since() != null) {
            cells.add(Cell.of(
                    line.before() == null ? "" : wording.in(language, "measures", "standing." + line.before())));
            cells.add(Cell.of(english ? line.toldEn() : line.toldNl()));
            String news = line.before() == null ? "letter.new" : "letter.changed";
            cells.add(Cell.of(line.changed() ? wording.in(language, "measures", news) : ""));
        }
        return cells;
    }
}
