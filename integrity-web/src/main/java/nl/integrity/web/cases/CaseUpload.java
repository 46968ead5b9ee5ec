package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.integrity.access.LimitReached;
import nl.integrity.cases.CaseFiles;
import nl.integrity.cases.SendFile;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Takes the files that a secretary sends a reporter in as they stream, and leads on to the page with the files. */
@WebServlet("/desk/case-upload")
public class CaseUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CaseFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Upload.@Nullable Outcome outcome = Upload.receive(
                    request,
                    (fields, name, content) -> files.send(
                            new SendFile(
                                    fields.getOrDefault("nr", ""),
                                    Submission.of(fields.getOrDefault("submission", "")),
                                    name),
                            content));
            if (outcome == null) {
                return;
            }
            String number = outcome.fields().getOrDefault("nr", "");
            response.sendRedirect(Links.inLanguageOf(
                    request,
                    "/desk/case-files?nr=" + encoded(number) + "&sent=" + outcome.kept() + "&fault="
                            + encoded(key(outcome.fault()))));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Whoever comes here without a form, such as after a new login, starts again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }

    private static String key(@Nullable BrokenRule fault) {
        if (fault == null) {
            return "";
        }
        return fault instanceof LimitReached ? "file.busy" : fault.messageKey();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
