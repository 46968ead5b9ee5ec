package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.DutyReading;
import nl.integrity.organisation.Unit;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Gives the conflicts that are asked for, for a spreadsheet. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/duty-conflicts.csv")
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

    /** A spreadsheet that knows no other sign takes the file for UTF-8 by this. */
    private static final char MARK = '\uFEFF';

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
            byte[] table = write(all, Language.chosen(request)).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(table.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"conflicts.csv\"");
            response.getOutputStream().write(table);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String write(List<ConflictLine> lines, Locale language) throws IOException {
        StringBuilder out = new StringBuilder().append(MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(COLUMNS.stream().map(key -> wording.in(language, "duties", key)));
            for (ConflictLine line : lines) {
                printer.printRecord(cells(line, language).map(SpreadsheetCell::plain));
            }
        }
        return out.toString();
    }

    private Stream<String> cells(ConflictLine line, Locale language) {
        return Stream.of(
                line.holder().key(),
                line.holder().name(),
                line.pair().one().name(language),
                line.pair().other().name(language),
                line.pair().process(),
                line.units().stream().map(Unit::code).collect(Collectors.joining(", ")),
                wording.in(language, "duties", "standing." + line.standing()),
                line.exceptedUntil() == null ? "" : line.exceptedUntil().toString());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/duty-conflicts"));
    }
}
