package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import nl.integrity.access.AccessRefused;
import nl.integrity.measures.ProgressLetter;
import nl.integrity.measures.ProgressReporting;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Paper;
import nl.integrity.web.edge.Wording;

/** Gives the progress letter as a PDF. By a form and not by a link, so that nothing fetches it unasked. */
@WebServlet("/desk/progress-paper")
public class ProgressPaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ProgressReporting reporting;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.chosen(request);
        try {
            byte[] pdf = paper(letter(request), language).pdf();
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + wording.in(language, "measures", "letter.file") + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (DateTimeParseException | BrokenRule wrong) {
            response.sendRedirect(Links.inLanguageOf(request, "/desk/progress-letter"));
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ProgressLetter letter(HttpServletRequest request) {
        String since = String.valueOf(request.getParameter("since"));
        return reporting.letter(
                LocalDate.parse(String.valueOf(request.getParameter("on"))),
                since.isEmpty() || since.equals("null") ? null : LocalDate.parse(since));
    }

    private Paper paper(ProgressLetter letter, Locale language) {
        String day = Dates.day(language, letter.on());
        Paper paper = new Paper(
                language,
                wording.in(language, "measures", "letter.heading", day),
                wording.in(language, "measures", "letter.from"));
        paper.paragraph(wording.in(language, "measures", "letter.settled", letter.settled(), letter.total()));
        String source = "";
        for (ProgressLetter.Line line : letter.lines()) {
            if (!line.source().title().equals(source)) {
                source = line.source().title();
                paper.heading(source);
            }
            String text = language.getLanguage().equals("en") ? line.textEn() : line.textNl();
            paper.fact(
                    line.paragraph(),
                    wording.in(language, "measures", "standing." + line.standing())
                            + (text.isEmpty() ? "" : ". " + text)
                            + (line.changed() ? " (" + wording.in(language, "measures", "letter.changed") + ")" : ""));
        }
        return paper;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/progress-letter"));
    }
}
