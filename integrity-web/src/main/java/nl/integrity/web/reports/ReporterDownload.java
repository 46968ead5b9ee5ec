package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.reports.ReporterFiles;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload.Outcome;
import nl.integrity.web.reports.FileTicket.Shown;

/** Gives a reporter a file of the report. */
@WebServlet("/follow-download")
public class ReporterDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReporterFiles files;

    @Inject
    transient FileTicket tickets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Shown> shown = tickets.read(request.getParameter("ticket"));
        if (shown.isEmpty()) {
            refused("file.expired").answer("/follow.xhtml", request, response);
            return;
        }
        try {
            OpenedFile file = files.open(shown.get().code(), which(request));
            Download.send(file, response);
        } catch (BrokenRule rule) {
            request.setAttribute(HeldCode.ATTRIBUTE, shown.get().code());
            refused(rule.messageKey()).answer("/follow-files.xhtml", request, response);
        } catch (AccessRefused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static AttachmentId which(HttpServletRequest request) {
        try {
            return new AttachmentId(UUID.fromString(String.valueOf(request.getParameter("file"))));
        } catch (IllegalArgumentException e) {
            throw new AccessRefused();
        }
    }

    private static Outcome refused(String key) {
        return new Outcome(0, new BrokenRule(key), Map.of());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/follow"));
    }
}
