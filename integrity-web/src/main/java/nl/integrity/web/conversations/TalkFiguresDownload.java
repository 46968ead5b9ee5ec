package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.conversations.SuppressedTable;
import nl.integrity.conversations.TalkAccount;
import nl.integrity.conversations.TalkFigures;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;

/** Gives the coordinator the figures as they stand on the page, for a spreadsheet. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/talk-figures.csv")
public class TalkFiguresDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FIGURES = "/desk/talk-figures";

    @EJB
    transient TalkAccount account;

    @Inject
    transient Clock clock;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("year");
        int year = asked != null && asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : clock.instant().atZone(clock.getZone()).getYear();
        try {
            byte[] table = write(account.read(year), Language.chosen(request)).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(table.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + year + ".csv\"");
            response.getOutputStream().write(table);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String write(TalkFigures figures, Locale language) {
        String total = wording.in(language, "conversations", "figures.total");
        StringBuilder out = new StringBuilder();
        out.append(line(
                String.valueOf(figures.year()),
                figures.outcomes().stream()
                        .map(label -> label.name().in(language))
                        .toList(),
                total));
        for (int row = 0; row < figures.table().rows().size(); row++) {
            List<String> cells = figures.table().rows().get(row).stream()
                    .map(TalkFiguresDownload::text)
                    .toList();
            String name = row < figures.categories().size()
                    ? figures.categories().get(row).name().in(language)
                    : total;
            out.append(line(name, cells.subList(0, cells.size() - 1), cells.get(cells.size() - 1)));
        }
        return out.toString();
    }

    private static String text(SuppressedTable.Cell cell) {
        return cell.shown() ? String.valueOf(cell.count()) : "";
    }

    private static String line(String first, List<String> cells, String last) {
        return quoted(first) + ","
                + cells.stream().map(TalkFiguresDownload::quoted).collect(Collectors.joining(",")) + ","
                + quoted(last) + "\r\n";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, FIGURES));
    }
}
