package nl.integrity.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.integrity.reports.Receipt;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code receipt.xhtml}: the code is shown this once, as the answer to the form, and the page asks whether it was kept. */
@Named
@RequestScoped
public class ReceiptPage {
    private static final String RECEIPT = "receipt";

    @Inject
    FileReportPage filing;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private boolean kept;

    /** Before the page is shown: nobody comes here but from the form, whose receipt stays in the page's own sealed state. */
    public void show() {
        if (filing.getReceipt() != null) {
            state().put(RECEIPT, filing.getReceipt());
        }
        if (getReceipt() == null) {
            links.go("/");
        }
    }

    /** The reporter says that the code is kept; only then does the page let go. */
    public void keep() {
        if (kept) {
            links.go("/sent");
        } else {
            checks.refuse("kept", "receipt.notKept");
        }
    }

    public @Nullable Receipt getReceipt() {
        return (Receipt) state().get(RECEIPT);
    }

    /** The code as it is read aloud: group by group. */
    public List<String> getGroups() {
        Receipt receipt = getReceipt();
        return receipt == null ? List.of() : Arrays.asList(receipt.code().text().split("-"));
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
