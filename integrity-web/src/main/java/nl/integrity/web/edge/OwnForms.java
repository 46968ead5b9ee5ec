package nl.integrity.web.edge;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

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
            throw new ViewExpiredException("a form without its state");
        }
    }
}
