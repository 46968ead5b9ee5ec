package nl.integrity.web.edge;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Only our own forms are sent here, and each carries its state. What comes without would be answered with an empty form, as if nothing had
 * been typed: whoever sent it must be told.
 */
public class OwnForms extends ViewHandlerWrapper {
    public OwnForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void initView(FacesContext context) {
        super.initView(context);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (request.getMethod().equals("POST") && !context.isPostback()) {
            refuse(context);
        }
    }

    // not by throwing: before its first phase Faces hands nothing to its exception handler
    private static void refuse(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
