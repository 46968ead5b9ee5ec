package nl.integrity.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.integrity.conversations.TalkReceipt;
import nl.integrity.web.edge.Links;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code talk-code.xhtml}: the code of a conversation, shown this once. */
@Named
@RequestScoped
public class TalkCodePage {
    private static final String RECEIPT = "talk.receipt";

    @Inject
    TalkAskPage asking;

    @Inject
    HeldCode held;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    /** Before the page is shown: nobody comes here but from the form, whose receipt stays in the page's own sealed state. */
    public void show() {
        if (asking.getReceipt() != null) {
            state().put(RECEIPT, asking.getReceipt());
        }
        if (getReceipt() == null) {
            links.go("/talk");
        }
    }

    public String go() {
        TalkReceipt receipt = getReceipt();
        if (receipt != null) {
            held.hold(receipt.code());
        }
        return "/talk";
    }

    public @Nullable TalkReceipt getReceipt() {
        return (TalkReceipt) state().get(RECEIPT);
    }

    /** The code as it is read aloud: group by group. */
    public List<String> getGroups() {
        TalkReceipt receipt = getReceipt();
        return receipt == null ? List.of() : Arrays.asList(receipt.code().text().split("-"));
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }
}
