package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.deliberation.AdviceDesk;
import nl.integrity.deliberation.AdviceState;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;

/** Gives the committee's opinion and advice as a PDF. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/advice-paper")
public class AdvicePaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient AdviceDesk desk;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.chosen(request);
        try {
            AdviceState state =
                    desk.open(String.valueOf(request.getParameter("nr"))).orElseThrow(AccessRefused::new);
            byte[] pdf = AdvicePaper.of(state, language, key -> wording.in(language, "deliberation", key))
                    .pdf();
            Download.paper(pdf, name(language) + "-" + state.number(), response);
        } catch (InterestUndeclared undeclared) {
            response.sendRedirect(Links.inLanguageOf(request, "/desk/interest?nr=" + undeclared.number()));
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String name(Locale language) {
        return language.getLanguage().equals("en") ? "opinion" : "oordeel";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
