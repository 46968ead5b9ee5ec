package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.DutyReading;
import nl.integrity.organisation.Unit;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.SheetDownload;
import nl.integrity.web.edge.Wording;

/** Gives the conflicts that are asked for, for a spreadsheet. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/duty-conflicts-table")
public class DutyConflictsDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "holder.key",
            "holder.name",
            "conflict.one",
            "conflict.other",
            "rule.process",
            "conflict.units",
            "conflict.standing",
            "conflict.until");

    @EJB
    transient DutyReading reading;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<ConflictLine> all = reading.export(DutyConflictsPage.query(
                    request.getParameter("unit"),
                    request.getParameter("pair"),
                    request.getParameter("standing"),
                    null));
            SheetDownload.send(
                    List.of(table(all, Language.chosen(request))),
                    SheetDownload.format(request),
                    "conflicts",
                    response);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Sheet table(List<ConflictLine> lines, Locale language) {
        return new Sheet(
                wording.in(language, "duties", "conflicts.title"),
                COLUMNS.stream().map(key -> wording.in(language, "duties", key)).toList(),
                lines.stream().map(line -> cells(line, language)).toList());
    }

    private List<Cell> cells(ConflictLine line, Locale language) {
        return List.of(
                Cell.of(line.holder().key()),
                Cell.of(line.holder().name()),
                Cell.of(line.pair().one().name(language)),
                Cell.of(line.pair().other().name(language)),
                Cell.of(line.pair().process()),
                Cell.of(line.units().stream().map(Unit::code).collect(Collectors.joining(", "))),
                Cell.of(wording.in(language, "duties", "standing." + line.standing())),
                Cell.of(line.exceptedUntil()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/duty-conflicts"));
    }
}
