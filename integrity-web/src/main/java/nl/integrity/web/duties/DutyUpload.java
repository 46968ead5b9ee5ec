package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.duties.DutyLists;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a list of the authorisation system in, to be looked at; the answer is the page where it is. */
@WebServlet("/desk/duty-upload")
public class DutyUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/desk/duty-import";

    @EJB
    transient DutyLists lists;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Upload.@Nullable Outcome outcome = Upload.receive(request, this::take);
            if (outcome == null) {
                return;
            }
            if (outcome.fault() != null) {
                outcome.answer(PAGE + ".xhtml", request, response);
            } else {
                response.sendRedirect(Links.inLanguageOf(request, PAGE));
            }
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void take(Map<String, String> fields, String name, InputStream content) {
        lists.read(day(fields.getOrDefault("asOf", "")), content);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new BrokenRule("duties.asOf.missing");
        }
    }

    /** Whoever comes here without a form, such as after a new login, starts again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, PAGE));
    }
}
