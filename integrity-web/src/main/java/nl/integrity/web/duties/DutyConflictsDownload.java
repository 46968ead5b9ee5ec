package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.duties.Appointment;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.DutyReading;
import nl.integrity.organisation.Unit;
import nl.integrity.sheets.Cell;
import nl.integrity.web.edge.Board;
import nl.integrity.web.edge.BoardDownload;
import nl.integrity.web.edge.Picture;

/** Gives the conflicts that are asked for. */
@WebServlet("/desk/duty-conflicts-table")
public class DutyConflictsDownload extends BoardDownload {
    private static final long serialVersionUID = 1L;

    @EJB
    transient DutyReading reading;

    public DutyConflictsDownload() {
        super("/desk/duty-conflicts");
    }

    @Override
    protected Board board(HttpServletRequest request, Locale language) {
        List<ConflictLine> all = reading.export(DutyConflictsPage.query(
                request.getParameter("unit"), request.getParameter("pair"), request.getParameter("standing"), null));
        String title = wording.in(language, "duties", "conflicts.title");
        return new Board("conflicts", title, List.of(), List.of(table(all, title, language)));
    }

    private Board.Table table(List<ConflictLine> lines, String title, Locale language) {
        return new Board.Table(
                title,
                words(
                        language,
                        "duties",
                        "holder.key",
                        "holder.name",
                        "conflict.one",
                        "conflict.oneBy",
                        "conflict.other",
                        "conflict.otherBy",
                        "rule.process",
                        "conflict.units",
                        "conflict.standing",
                        "conflict.until",
                        "conflict.measure"),
                lines.stream().map(line -> cells(line, language)).toList(),
                Picture.NONE);
    }

    private List<Cell> cells(ConflictLine line, Locale language) {
        return List.of(
                Cell.of(line.holder().key()),
                Cell.of(line.holder().name()),
                Cell.of(line.pair().one().name(language)),
                Cell.of(by(line.oneBy(), language)),
                Cell.of(line.pair().other().name(language)),
                Cell.of(by(line.otherBy(), language)),
                Cell.of(line.pair().process()),
                Cell.of(
                        line.units().isEmpty()
                                ? wording.in(language, "duties", "unit.none")
                                : line.units().stream().map(Unit::code).collect(Collectors.joining(", "))),
                Cell.of(wording.in(language, "duties", "standing." + line.standing())),
                Cell.of(line.exceptedUntil()),
                Cell.of(line.measureNumber() == null ? "" : "M-" + line.measureNumber()));
    }

    private String by(Set<Appointment> appointments, Locale language) {
        return appointments.stream()
                .sorted()
                .map(each -> wording.in(language, "duties", "appointed." + each.name()))
                .collect(Collectors.joining(", "));
    }
}
