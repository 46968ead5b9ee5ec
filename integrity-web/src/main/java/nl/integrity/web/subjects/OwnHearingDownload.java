package nl.integrity.web.subjects;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.shared.SystemTime;
import nl.integrity.subjects.GivenPaper;
import nl.integrity.subjects.OwnHearing;
import nl.integrity.subjects.OwnHearingFile;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Download;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Paper;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Wording;

/**
 * Gives somebody whom a case is about all that they were given and said, as a PDF (art. 15 GDPR). By a form and not by a link, so that
 * nothing fetches it unasked.
 */
@WebServlet("/desk/about-me-paper")
public class OwnHearingDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OwnHearing hearing;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.chosen(request);
        UUID subject = Sent.id(request.getParameter("of"));
        try {
            if (subject == null) {
                throw new AccessRefused();
            }
            byte[] pdf = paper(hearing.open(subject), language).pdf();
            Download.paper(pdf, words(language, "own.file"), response);
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Paper paper(OwnHearingFile file, Locale language) {
        Paper paper = new Paper(language, words(language, "own.title"), words(language, "own.from"));
        paper.paragraph(words(language, "own.paper.text"));
        file.papers().forEach(each -> add(paper, each, language));
        return paper;
    }

    private void add(Paper paper, GivenPaper given, Locale language) {
        paper.heading(given.number() + ". " + words(language, "kind." + given.kind()));
        paper.fact(words(language, "given.at"), day(language, given));
        if (given.dueOn() != null) {
            paper.fact(words(language, "given.due"), Dates.day(language, Objects.requireNonNull(given.dueOn())));
        }
        paper.said(given.text());
        for (GivenPaper.Reply reply : given.replies()) {
            paper.fact(
                    words(language, "reply.yours"),
                    Dates.day(language, LocalDate.ofInstant(reply.at(), SystemTime.ZONE)));
            if (reply.agrees()) {
                paper.paragraph(words(language, "reply.agreed"));
            }
            paper.said(reply.text());
        }
    }

    private static String day(Locale language, GivenPaper given) {
        return Dates.day(language, LocalDate.ofInstant(given.at(), SystemTime.ZONE));
    }

    private String words(Locale language, String key) {
        return wording.in(language, "subjects", key);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/about-me"));
    }
}
