package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.integrity.access.AccessRefused;
import nl.integrity.attachments.Copy;
import nl.integrity.investigations.EvidenceRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.CaseOfPages;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Links;

/** Gives a file of the register of evidence. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/investigation-evidence-download")
public class EvidenceDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient EvidenceRegister register;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("nr"));
        try {
            int piece = Integer.parseInt(String.valueOf(request.getParameter("piece")));
            Copy copy = Copy.valueOf(String.valueOf(request.getParameter("copy")));
            Download.send(register.download(number, piece, copy).orElseThrow(AccessRefused::new), response);
        } catch (BrokenRule rule) {
            response.sendRedirect(Links.inLanguageOf(
                    request, CaseOfPages.address(EvidenceCase.PAGE, number) + "&fault=" + rule.messageKey()));
        } catch (AccessRefused | EJBAccessException | IllegalArgumentException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
