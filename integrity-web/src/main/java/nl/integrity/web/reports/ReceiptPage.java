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

/** Backs {@code receipt.xhtml} and {@code desk/handover.xhtml}: the code is shown this once, as the answer to the form, and the page asks whether it was kept. */
@Named
@RequestScoped
public class ReceiptPage {
    private static final String RECEIPT = "receipt";

    @Inject
    FileReportPage filing;

    @Inject
    Checks checks;

    @Inject
    HeldCode held;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String kept = "";

    /** Before the page is shown: nobody comes here but from the form, whose receipt stays in the page's own sealed state. */
    public void show() {
        if (filing.getReceipt() != null) {
            state().put(RECEIPT, filing.getReceipt());
        }
        if (getReceipt() == null) {
            links.go("/");
        }
    }

    /** Two characters of the code are asked back; only when they are right does the page let go. */
    public @Nullable String keep() {
        Receipt receipt = kept();
        if (receipt == null) {
            return null;
        }
        held.hold(receipt.code());
        return "/sent";
    }

    /** At the desk the code is the reporter's, and goes no further than the paper. */
    public void handOver() {
        Receipt receipt = kept();
        if (receipt != null) {
            links.go("/desk/case?nr=" + receipt.number());
        }
    }

    private @Nullable Receipt kept() {
        Receipt receipt = getReceipt();
        if (receipt == null || !receipt.code().hasGroup(getAskedGroup() - 1, kept)) {
            checks.refuse("kept", kept.isBlank() ? "receipt.kept.missing" : "receipt.kept.wrong");
            return null;
        }
        return receipt;
    }

    /** Of which group the first two characters are asked back, from 1: by the code itself, so that nobody learns it by heart. */
    public int getAskedGroup() {
        Receipt receipt = getReceipt();
        return receipt == null
                ? 1
                : 2
                        + Math.floorMod(
                                receipt.code().text().hashCode(), getGroups().size() - 1);
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

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }
}
