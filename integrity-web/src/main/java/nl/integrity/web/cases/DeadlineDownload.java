package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.integrity.cases.CalendarEntry;
import nl.integrity.cases.DeadlineBoard;
import nl.integrity.shared.Setting;
import nl.integrity.shared.Slice;
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
        Slice<CalendarEntry> first = board.calendar(null);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"deadlines.ics\"");
        write(first, Language.chosen(request), response.getOutputStream());
    }

    private void write(Slice<CalendarEntry> first, Locale language, OutputStream out) throws IOException {
        try (DeadlineCalendar calendar = new DeadlineCalendar(
                entry -> wording.in(language, "deadlines", "calendar." + (entry.law() == null ? "TASK" : entry.law())),
                address(),
                clock.instant(),
                out)) {
            Slice<CalendarEntry> page = first;
            calendar.add(page.rows());
            while (page.next() != null) {
                page = board.calendar(page.next());
                calendar.add(page.rows());
            }
            calendar.end();
        }
    }

    private static Optional<URI> address() {
        return Setting.ADDRESS.value().map(site -> URI.create(site.replaceFirst("/$", "") + BOARD));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, BOARD));
    }
}
