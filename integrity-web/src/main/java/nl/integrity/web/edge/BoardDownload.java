package nl.integrity.web.edge;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.integrity.access.AccessRefused;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;

/** Gives a board in the format that is asked for. By a form and not by a link, so that nothing fetches it unasked. */
public abstract class BoardDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    protected transient Wording wording;

    @Inject
    transient Clock clock;

    private final String page;

    /** @param page that the form stands on */
    protected BoardDownload(String page) {
        this.page = page;
    }

    /**
     * What the caller may see of what the form asks for.
     *
     * @throws AccessRefused when that is nothing
     * @throws BrokenRule when the form asks for what cannot be
     */
    protected abstract Board board(HttpServletRequest request, Locale language);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.chosen(request);
        try {
            Board board = board(request, language);
            if ("PDF".equals(request.getParameter("format"))) {
                paper(board, language, response);
            } else {
                SheetDownload.send(board.sheets(), SheetDownload.format(request), board.file(), response);
            }
        } catch (DateTimeParseException | BrokenRule wrong) {
            doGet(request, response);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void paper(Board board, Locale language, HttpServletResponse response) throws IOException {
        byte[] pdf = board.pdf(
                language,
                wording.in(language, "common", "board.from"),
                wording.in(language, "common", "board.made", Dates.day(language, SystemTime.today(clock))));
        Download.paper(pdf, board.file(), response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, page));
    }

    /** Texts of a bundle. */
    protected List<String> words(Locale language, String bundle, String... keys) {
        return Arrays.stream(keys).map(key -> wording.in(language, bundle, key)).toList();
    }
}
