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
import java.util.Objects;
import nl.integrity.access.AccessRefused;
import nl.integrity.conclusions.FinalReportFile;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;

/** Gives a final report on paper. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/final-report-paper")
public class FinalReportDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient FinalReporting reporting;

    @Inject
    transient FinalReportPaper papers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.chosen(request);
        try {
            FinalReportFile file = reporting.open(Objects.requireNonNullElse(request.getParameter("nr"), ""));
            Version latest = file.getLatest();
            if (latest == null) {
                throw new AccessRefused();
            }
            byte[] pdf = papers.of(file.number(), latest, language).pdf();
            Download.paper(pdf, papers.words(language, "file") + "-" + file.number(), response);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
