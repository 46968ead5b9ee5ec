package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.measures.VulnerabilityLine;
import nl.integrity.measures.VulnerabilityRegister;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Picture;

/** Gives where the ministry is weak and how much, not what is weak there. */
@WebServlet("/desk/risk-map-table")
public class RiskMapDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 5;

    @EJB
    transient VulnerabilityRegister register;

    public RiskMapDownload() {
        super("/desk/risk-map");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        List<VulnerabilityLine> lines = register.export();
        return new Board(
                "risk-map",
                wording.in(language, "measures", "map.title"),
                List.of(wording.in(language, "measures", "map.intro")),
                List.of(
                        list(lines, language),
                        heat(lines, "map.before", VulnerabilityLine::before, language),
                        heat(lines, "map.now", VulnerabilityLine::now, language)));
    }

    private Board.Table list(List<VulnerabilityLine> lines, Locale language) {
        return new Board.Table(
                wording.in(language, "measures", "map.title"),
                Stream.of(
                                words(language, "measures", "column.number", "process", "step", "layer.short", "owner"),
                                weights("map.before", language),
                                weights("map.now", language),
                                words(language, "measures", "measures.title"))
                        .flatMap(List::stream)
                        .toList(),
                lines.stream().map(line -> cells(line, language)).toList(),
                Picture.NONE);
    }

    private List<String> weights(String when, Locale language) {
        return words(language, "measures", "likelihood.short", "impact.short", "risk.short").stream()
                .map(word -> wording.in(language, "measures", when) + ": " + word)
                .toList();
    }

    private List<Cell> cells(VulnerabilityLine line, Locale language) {
        return List.of(
                Cell.of("V-" + line.number()),
                Cell.of(line.process()),
                Cell.of(line.step()),
                Cell.of(wording.in(language, "measures", "layer." + line.layer())),
                Cell.of(line.owner()),
                Cell.of(line.before().likelihood()),
                Cell.of(line.before().impact()),
                Cell.of(line.before().risk()),
                Cell.of(line.now().likelihood()),
                Cell.of(line.now().impact()),
                Cell.of(line.now().risk()),
                Cell.of(line.measures().stream().map(number -> "M-" + number).collect(Collectors.joining(", "))));
    }

    /** How many weigh how much: likelihood downwards, impact to the right. */
    private Board.Table heat(
            List<VulnerabilityLine> lines,
            String when,
            Function<VulnerabilityLine, VulnerabilityLine.Weight> weight,
            Locale language) {
        Map<VulnerabilityLine.Weight, Long> counts =
                lines.stream().collect(Collectors.groupingBy(weight, Collectors.counting()));
        List<Integer> up = IntStream.rangeClosed(1, MOST).boxed().toList();
        List<Integer> down = up.stream().map(step -> MOST + 1 - step).toList();
        return new Board.Table(
                wording.in(language, "measures", when),
                Stream.concat(
                                Stream.of(wording.in(language, "measures", "map.corner")),
                                up.stream().map(String::valueOf))
                        .toList(),
                down.stream()
                        .map(likelihood -> Stream.concat(
                                        Stream.of(Cell.of(likelihood)),
                                        up.stream()
                                                .map(impact -> Cell.of(counts.getOrDefault(
                                                        new VulnerabilityLine.Weight(likelihood, impact), 0L))))
                                .toList())
                        .toList(),
                Picture.colours(down.stream()
                        .map(likelihood -> Stream.concat(
                                        Stream.of(""),
                                        up.stream().map(impact -> MeasureItems.colour(likelihood * impact)))
                                .toList())
                        .toList()));
    }
}
