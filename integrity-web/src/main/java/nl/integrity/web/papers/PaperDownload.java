package nl.integrity.web.papers;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.attachments.Copy;
import nl.integrity.papers.CaseDocuments;
import nl.integrity.papers.DocumentId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Links;

/** Gives a colleague a version of a document. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/paper-download")
public class PaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CaseDocuments documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("nr"));
        String id = String.valueOf(request.getParameter("id"));
        try {
            int version = Integer.parseInt(String.valueOf(request.getParameter("version")));
            Copy copy = Copy.valueOf(String.valueOf(request.getParameter("copy")));
            Download.send(
                    documents
                            .download(number, new DocumentId(UUID.fromString(id)), version, copy)
                            .orElseThrow(AccessRefused::new),
                    response);
        } catch (BrokenRule rule) {
            response.sendRedirect(
                    Links.inLanguageOf(request, PaperUpload.page(number, id) + "&fault=" + rule.messageKey()));
        } catch (AccessRefused | EJBAccessException | IllegalArgumentException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
