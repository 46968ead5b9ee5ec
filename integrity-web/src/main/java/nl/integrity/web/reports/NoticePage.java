package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.cases.CaseProgress;
import nl.integrity.reports.ConfirmAddress;
import nl.integrity.reports.GiveAddress;
import nl.integrity.reports.NoticeState;
import nl.integrity.reports.ReporterNotices;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Visitor;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-notice.xhtml}: a reporter says by which address to hear that there is news, or no longer. */
@Named
@RequestScoped
public class NoticePage {
    @EJB
    ReporterNotices notices;

    @EJB
    CaseProgress progress;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    Visitor visitor;

    @Inject
    FacesContext context;

    private String address = "";
    private String confirmation = "";
    private @Nullable NoticeState state;

    /** A code goes to the address; the page then asks for it. */
    public @Nullable String give() {
        return follow.with(code -> {
            String language = Language.spoken(context).getLanguage();
            GiveAddress command = new GiveAddress(code, address, language, visitor.source());
            if (checks.pass(command)) {
                obey("address", () -> notices.give(command));
            }
            return null;
        });
    }

    public @Nullable String confirm() {
        return follow.with(code -> {
            ConfirmAddress command = new ConfirmAddress(code, confirmation, visitor.source());
            return checks.pass(command) && obey("confirmation", () -> notices.confirm(command))
                    ? follow.done("notice")
                    : null;
        });
    }

    public @Nullable String revoke() {
        return follow.with(code -> {
            notices.revoke(code);
            return follow.done("noNotice");
        });
    }

    private boolean obey(String field, Runnable deed) {
        try {
            deed.run();
            state = null; // it is another now
            return true;
        } catch (BrokenRule rule) {
            checks.refuse(field, rule);
            return false;
        }
    }

    /** How it stands. */
    public NoticeState getState() {
        if (state == null) {
            state = held.fresh()
                    .map(code -> progress.follow(code).state().notices())
                    .orElse(NoticeState.NONE);
        }
        return state;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
