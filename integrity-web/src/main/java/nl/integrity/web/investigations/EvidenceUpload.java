package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.EnterEvidence;
import nl.integrity.investigations.EvidenceKeeping;
import nl.integrity.investigations.EvidenceKind;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.CaseOfPages;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a piece of evidence in, its file as it streams; the answer is the register, or the form again when something was wrong. */
@WebServlet("/desk/investigation-evidence-upload")
public class EvidenceUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NO_FILE = "file.missing";

    @EJB
    transient EvidenceKeeping keeping;

    @Inject
    transient Validator validator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Upload.@Nullable Outcome sent = Upload.receive(request, this::take);
            if (sent == null) {
                return;
            }
            Map<String, String> fields = sent.fields();
            BrokenRule fault = isWithoutFile(sent) ? enter(fields) : sent.fault();
            if (fault != null) {
                new Upload.Outcome(0, fault, fields)
                        .answer("/desk/investigation-evidence-add.xhtml", request, response);
                return;
            }
            response.sendRedirect(Links.inLanguageOf(
                    request, CaseOfPages.address(EvidenceCase.PAGE, fields.getOrDefault("nr", "")) + "&done=entered"));
        } catch (AccessRefused | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** An object comes without one. */
    private static boolean isWithoutFile(Upload.Outcome sent) {
        return sent.fault() != null
                && sent.fault().messageKey().equals(NO_FILE)
                && EvidenceAddPage.kind(sent.fields().getOrDefault("piece", "")) == EvidenceKind.OBJECT;
    }

    private @Nullable BrokenRule enter(Map<String, String> fields) {
        EnterEvidence command = EvidenceAddPage.command(fields, "");
        try {
            mustBeWhole(command);
            keeping.enter(command);
            return null;
        } catch (BrokenRule rule) {
            return rule;
        }
    }

    private void take(Map<String, String> fields, String name, InputStream content) {
        EnterEvidence command = EvidenceAddPage.command(fields, name);
        mustBeWhole(command);
        keeping.enterFile(command, content);
    }

    /** What is missing is said at each field by the page that answers. */
    private void mustBeWhole(EnterEvidence command) {
        if (!validator.validate(command).isEmpty()) {
            throw new BrokenRule("evidence.file.again");
        }
    }

    /** Whoever comes here without a form, such as after a new login, starts again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Links.inLanguageOf(request, "/desk/"));
    }
}
