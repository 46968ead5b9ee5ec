package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.integrity.access.AccessRefused;
import nl.integrity.attachments.Copy;
import nl.integrity.measures.MeasureProving;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Links;

/** Gives a file of a measure. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/measure-file-download")
public class MeasureFileDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MeasureProving proving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int number = Asked.numberIn(String.valueOf(request.getParameter("nr")));
        try {
            int file = Asked.numberIn(String.valueOf(request.getParameter("file")));
            Copy copy = Copy.valueOf(String.valueOf(request.getParameter("copy")));
            Download.send(proving.download(number, file, copy).orElseThrow(AccessRefused::new), response);
        } catch (BrokenRule rule) {
            response.sendRedirect(
                    Links.inLanguageOf(request, "/desk/measure?nr=" + number + "&fault=" + rule.messageKey()));
        } catch (AccessRefused | EJBAccessException | IllegalArgumentException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/measures"));
    }
}
