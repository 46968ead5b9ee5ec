package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.integrity.cases.CaseProgress;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.Reporter;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.reports.RevealIdentity;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-reveal.xhtml}: a reporter says who they are, or lets their name go further. There is no way back. */
@Named
@RequestScoped
public class RevealPage {
    @EJB
    ReporterRequests requests;

    @EJB
    CaseProgress progress;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    private String name = "";
    private String contact = "";
    private @Nullable Disclosure scope;
    private @Nullable Disclosure now;

    public @Nullable String reveal() {
        return follow.with(code -> {
            Reporter reporter = getNow() == Disclosure.ANONYMOUS ? new Reporter(name, contact) : null;
            RevealIdentity command = new RevealIdentity(code, scope, reporter);
            if (!checks.pass(command)) {
                return null;
            }
            requests.reveal(command);
            return follow.done("reveal");
        });
    }

    /** How far the name goes already. */
    public Disclosure getNow() {
        if (now == null) {
            now = held.fresh()
                    .map(code -> progress.follow(code).state().disclosure())
                    .orElse(Disclosure.ANONYMOUS);
        }
        return now;
    }

    public List<Disclosure> getScopes() {
        return Arrays.stream(Disclosure.values())
                .filter(further -> further.compareTo(getNow()) > 0)
                .toList();
    }

    public @Nullable Disclosure getScope() {
        return scope;
    }

    public void setScope(@Nullable Disclosure scope) {
        this.scope = scope;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
