package nl.integrity.web.conclusions;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.conclusions.AuditedReport;
import nl.integrity.conclusions.ReportAuditing;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Sent;

/** Gives an auditor a final report on paper. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/audited-report-paper")
public class AuditedReportDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReportAuditing auditing;

    @Inject
    transient FinalReportPaper papers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.chosen(request);
        try {
            UUID report = Sent.id(request.getParameter("report"));
            if (report == null) {
                throw new AccessRefused();
            }
            AuditedReport taken = auditing.take(report, papers.mask(language));
            Download.paper(
                    papers.of(taken, language).pdf(),
                    papers.words(language, "file") + "-" + taken.line().mark(),
                    response);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
