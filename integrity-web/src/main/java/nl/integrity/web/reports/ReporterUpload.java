package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import nl.integrity.reports.AddFile;
import nl.integrity.reports.ReporterFiles;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;
import nl.integrity.web.edge.Visitor;
import nl.integrity.web.reports.FileTicket.Shown;
import org.jspecify.annotations.Nullable;

/** Takes the files of a reporter in as they stream; the answer is the page with the files, as they then are. */
@WebServlet("/follow-upload")
public class ReporterUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReporterFiles files;

    @Inject
    transient FileTicket tickets;

    @Inject
    transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Upload.@Nullable Outcome outcome = Upload.receive(request, this::take);
        if (outcome == null) {
            return;
        }
        Optional<Shown> shown = tickets.read(outcome.fields().get("ticket"));
        shown.ifPresent(ticket -> request.setAttribute(HeldCode.ATTRIBUTE, ticket.code()));
        outcome.answer(shown.isPresent() ? "/follow-files.xhtml" : "/follow.xhtml", request, response);
    }

    private void take(Map<String, String> fields, String name, InputStream content) {
        Shown shown = tickets.read(fields.get("ticket")).orElseThrow(() -> new BrokenRule("file.expired"));
        files.add(new AddFile(shown.code(), shown.submission(), name, visitor.source()), content);
    }

    /** Whoever asks for the address again is led to where the code is asked. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/follow"));
    }
}
