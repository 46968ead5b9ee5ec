package nl.integrity.web.edge;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.NonexistentConversationException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.shared.BrokenRule;

/**
 * Turns what goes wrong on a page into what people see: a broken rule is told on the same page; unknown and forbidden are
 * both not found; whoever must declare an interest first is led to where they can; a page whose state cannot be read asks to start again; anything else is a fault of ours.
 */
public class EdgeExceptionHandler extends ExceptionHandlerWrapper {
    public EdgeExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            FacesContext context = event.getContext();
            if (!context.getResponseComplete() && !(event.getException() instanceof AbortProcessingException)) {
                answer(context, event.getPhaseId(), event.getException());
            }
        }
    }

    private static void answer(FacesContext context, PhaseId phase, Throwable thrown) {
        Optional<InterestUndeclared> undeclared = cause(thrown, InterestUndeclared.class);
        if (undeclared.isPresent()) {
            lead(context, "/desk/interest?nr=" + undeclared.get().number());
            return;
        }
        Optional<BrokenRule> rule = cause(thrown, BrokenRule.class);
        if (rule.isPresent() && phase != PhaseId.RENDER_RESPONSE) {
            context.addMessage(null, Texts.fault(context, rule.get()));
            context.renderResponse();
        } else {
            Stream.of(EJBAccessException.class, AccessRefused.class)
                    .flatMap(type -> cause(thrown, type).stream())
                    .findFirst()
                    .ifPresent(refused -> Doorkeeper.note(
                            (HttpServletRequest) context.getExternalContext().getRequest(), refused));
            fail(context, status(context, phase, thrown), thrown);
        }
    }

    private static void lead(FacesContext context, String path) {
        try {
            context.getExternalContext().redirect(Language.in(Language.spoken(context), path));
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(FacesContext context, PhaseId phase, Throwable thrown) {
        if (Stream.of(
                        AccessRefused.class,
                        EJBAccessException.class,
                        FileNotFoundException.class,
                        NonexistentConversationException.class)
                .anyMatch(type -> cause(thrown, type).isPresent())) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (Mishap.isTooLarge(thrown)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (Mishap.isUnreadable(thrown)) {
            return HttpServletResponse.SC_BAD_REQUEST; // and to ask whether it is a postback would be to read it again
        }
        // Mojarra has a different exception for each way in which a state can be unreadable
        boolean unreadable = phase == PhaseId.RESTORE_VIEW && context.isPostback();
        return unreadable || cause(thrown, ViewExpiredException.class).isPresent()
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void fail(FacesContext context, int status, Throwable thrown) {
        ExternalContext external = context.getExternalContext();
        context.responseComplete();
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Mishap.report((HttpServletRequest) external.getRequest(), thrown);
        }
        if (external.isResponseCommitted()) {
            return;
        }
        try {
            external.responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Mishap.causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}
