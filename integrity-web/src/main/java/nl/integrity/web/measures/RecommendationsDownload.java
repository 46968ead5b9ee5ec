package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.integrity.measures.RecommendationBoard;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.RecommendationLine;
import nl.integrity.measures.Standing;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Picture;
import nl.integrity.web.edge.Sent;

/** Gives the recommendations that are asked for, and how it stands with all, or with all in their source. */
@WebServlet("/desk/recommendations-table")
public class RecommendationsDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient RecommendationFollowUp followUp;

    public RecommendationsDownload() {
        super("/desk/recommendations");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        UUID source = Sent.id(request.getParameter("source"));
        RecommendationBoard board =
                followUp.export(RecommendationsPage.standing(request.getParameter("standing")), source);
        return new Board(
                "recommendations",
                wording.in(language, "measures", "list.title"),
                List.of(
                        wording.in(
                                language,
                                "measures",
                                source == null ? "letter.settled" : "list.settled.source",
                                board.settled(),
                                board.total()),
                        wording.in(language, "measures", "forgotten", board.forgotten())),
                List.of(list(board, language), counts(board, language)));
    }

    private Board.Table list(RecommendationBoard board, Locale language) {
        return new Board.Table(
                wording.in(language, "measures", "list.title"),
                words(
                        language,
                        "measures",
                        "column.number",
                        "column.text",
                        "source",
                        "paragraph",
                        "column.standing",
                        "response"),
                board.lines().stream().map(line -> cells(line, language)).toList(),
                Picture.NONE);
    }

    private List<Cell> cells(RecommendationLine line, Locale language) {
        return List.of(
                Cell.of("R-" + line.number()),
                Cell.of(line.text()),
                Cell.of(line.source()),
                Cell.of(line.paragraph()),
                Cell.of(wording.in(language, "measures", "standing." + line.standing())),
                Cell.of(
                        line.response() == null
                                ? ""
                                : wording.in(language, "measures", "response." + line.response())));
    }

    private Board.Table counts(RecommendationBoard board, Locale language) {
        List<Standing> all = Arrays.asList(Standing.values());
        String word = wording.in(language, "measures", "column.count");
        return new Board.Table(
                wording.in(language, "measures", "list.picture"),
                words(language, "measures", "column.standing", "column.count"),
                all.stream()
                        .map(each -> List.of(
                                Cell.of(wording.in(language, "measures", "standing." + each)),
                                Cell.of(board.counts().getOrDefault(each, 0))))
                        .toList(),
                Picture.bars(
                        List.of(new Picture.Part("deep", word)),
                        all.stream()
                                .map(each -> List.of(board.counts().getOrDefault(each, 0)))
                                .toList()));
    }
}
