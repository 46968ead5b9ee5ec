package nl.integrity.web.papers;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.papers.AddDocument;
import nl.integrity.papers.AddVersion;
import nl.integrity.papers.DocumentKeeping;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a document of a case, or a version of one, in as it streams; the answer is its page, or the form again when something was wrong. */
@WebServlet("/desk/paper-upload")
public class PaperUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient DocumentKeeping keeping;

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
            Map<String, String> fields = outcome.fields();
            if (outcome.fault() != null) {
                outcome.answer(
                        fields.containsKey("id") ? "/desk/paper.xhtml" : "/desk/papers.xhtml", request, response);
                return;
            }
            String id = fields.containsKey("id")
                    ? fields.getOrDefault("id", "")
                    : Submission.of(fields.getOrDefault("submission", "")).toString();
            response.sendRedirect(Links.inLanguageOf(request, page(fields.getOrDefault("nr", ""), id) + "&done=added"));
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void take(Map<String, String> fields, String name, InputStream content) {
        Record command = PaperForm.command(fields, name);
        if (!validator.validate(command).isEmpty()) {
            throw new BrokenRule("document.file.again");
        }
        if (command instanceof AddVersion version) {
            keeping.addVersion(version, content);
        } else {
            keeping.add((AddDocument) command, content);
        }
    }

    static String page(String number, String id) {
        return "/desk/paper?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&id="
                + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Whoever comes here without a form, such as after a new login, starts again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
