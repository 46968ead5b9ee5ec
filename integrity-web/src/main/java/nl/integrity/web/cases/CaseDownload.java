package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Copy;
import nl.integrity.cases.CaseFiles;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Links;

/** Gives a secretary a file of a case. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/case-download")
public class CaseDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CaseFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("nr"));
        try {
            AttachmentId id = new AttachmentId(UUID.fromString(String.valueOf(request.getParameter("file"))));
            Copy copy = Copy.valueOf(String.valueOf(request.getParameter("copy")));
            Download.send(files.open(number, id, copy), response);
        } catch (BrokenRule rule) {
            response.sendRedirect(Links.inLanguageOf(
                    request,
                    "/desk/case-files?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&fault="
                            + rule.messageKey()));
        } catch (IllegalArgumentException nothing) {
            throw new AccessRefused();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
