package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.measures.MeasureProving;
import nl.integrity.measures.ProveMeasure;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a file of a measure in as it streams; the answer is the measure, with the form again when something was wrong. */
@WebServlet("/desk/measure-file-upload")
public class MeasureFileUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MeasureProving proving;

    @Inject
    transient Validator validator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Upload.@Nullable Outcome outcome = Upload.receive(request, this::take);
            if (outcome == null) {
                return;
            }
            if (outcome.fault() != null) {
                outcome.answer("/desk/measure.xhtml", request, response);
                return;
            }
            int number = MeasureProofPage.command(outcome.fields(), "").number();
            response.sendRedirect(Links.inLanguageOf(request, "/desk/measure?nr=" + number + "&done=proved"));
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void take(Map<String, String> fields, String name, InputStream content) {
        ProveMeasure command = MeasureProofPage.command(fields, name);
        if (!validator.validate(command).isEmpty()) {
            throw new BrokenRule("document.file.again");
        }
        proving.add(command, content);
    }

    /** Whoever comes here without a form, such as after a new login, starts again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/measures"));
    }
}
