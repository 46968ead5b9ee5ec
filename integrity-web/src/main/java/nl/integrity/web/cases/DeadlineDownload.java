package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.integrity.access.AccessRefused;
import nl.integrity.cases.CalendarEntry;
import nl.integrity.cases.DeadlineBoard;
import nl.integrity.shared.Setting;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;

/** Gives a colleague the last days of terms for a calendar. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/deadlines.ics")
public class DeadlineDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BOARD = "/desk/deadlines";

    @EJB
    transient DeadlineBoard board;

    @Inject
    transient Clock clock;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] calendar = write(board.calendar(), Language.chosen(request));
            response.setContentType("text/calendar;charset=UTF-8");
            response.setContentLength(calendar.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"deadlines.ics\"");
            response.getOutputStream().write(calendar);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] write(List<CalendarEntry> entries, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeadlineCalendar.write(
                entries,
                entry -> wording.in(language, "deadlines", "calendar." + (entry.law() == null ? "TASK" : entry.law())),
                address(),
                clock.instant(),
                out);
        return out.toByteArray();
    }

    private static Optional<URI> address() {
        return Setting.ADDRESS.value().map(site -> URI.create(site.replaceFirst("/$", "") + BOARD));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, BOARD));
    }
}
