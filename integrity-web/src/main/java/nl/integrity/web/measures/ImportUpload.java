package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.measures.HandIn;
import nl.integrity.measures.ImportId;
import nl.integrity.measures.RecommendationImport;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a list of recommendations in; the answer is what it would bring, or the form again when it could not be read. */
@WebServlet("/desk/recommendations-upload")
public class ImportUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What is more than the core takes is not read to its end. */
    private static final int MOST = 6 * 1024 * 1024;

    @EJB
    transient RecommendationImport imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ImportId[] handed = new ImportId[1];
        try {
            Upload.@Nullable Outcome outcome =
                    Upload.receive(request, (fields, name, content) -> handed[0] = take(fields, content));
            if (outcome == null) {
                return;
            }
            if (outcome.fault() != null) {
                outcome.answer("/desk/recommendations-import.xhtml", request, response);
                return;
            }
            response.sendRedirect(Links.inLanguageOf(request, "/desk/recommendations-import?list=" + handed[0]));
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ImportId take(Map<String, String> fields, InputStream content) {
        String source = fields.getOrDefault("source", "");
        if (source.isEmpty()) {
            throw new BrokenRule("measures.source.missing");
        }
        try {
            return imports.hand(new HandIn(Submission.of(source), content.readNBytes(MOST)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever comes here without a form, such as after a new login, starts again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/recommendations-import"));
    }
}
