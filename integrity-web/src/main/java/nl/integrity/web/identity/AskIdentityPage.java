package nl.integrity.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.identity.AskIdentity;
import nl.integrity.identity.IdentityGround;
import nl.integrity.identity.IdentityRequests;
import nl.integrity.identity.IdentityScope;
import nl.integrity.identity.Unannounced;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/identity-ask.xhtml}: somebody asks to learn who reported. */
@Named
@RequestScoped
public class AskIdentityPage {
    @EJB
    IdentityRequests requests;

    @Inject
    IdentityCase identityCase;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private UUID submission = UUID.randomUUID();
    private @Nullable IdentityGround ground;
    private @Nullable String duty;
    private @Nullable IdentityScope scope;
    private String purpose = "";
    private String recipient = "";
    private @Nullable LocalDate lastDay;
    private @Nullable Unannounced unannounced;
    private String why = "";

    public void ask() {
        AskIdentity command = new AskIdentity(
                identityCase.getNumber(),
                submission,
                ground,
                duty,
                scope,
                purpose,
                recipient,
                lastDay,
                unannounced,
                why);
        if (checks.pass(command)) {
            requests.ask(command);
            identityCase.showAll(ground == IdentityGround.CONSENT ? "asked" : "proposed");
        }
    }

    public IdentityGround[] getGrounds() {
        return IdentityGround.values();
    }

    public IdentityScope[] getScopes() {
        return IdentityScope.values();
    }

    public Unannounced[] getReasons() {
        return Unannounced.values();
    }

    public List<SelectItem> getDuties() {
        return identityCase.getState().duties().stream()
                .map(each -> new SelectItem(
                        each.code(), each.name().in(context.getViewRoot().getLocale())))
                .toList();
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }

    public @Nullable IdentityGround getGround() {
        return ground;
    }

    public void setGround(@Nullable IdentityGround ground) {
        this.ground = ground;
    }

    public @Nullable String getDuty() {
        return duty;
    }

    public void setDuty(@Nullable String duty) {
        this.duty = duty;
    }

    public @Nullable IdentityScope getScope() {
        return scope;
    }

    public void setScope(@Nullable IdentityScope scope) {
        this.scope = scope;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable Unannounced getUnannounced() {
        return unannounced;
    }

    public void setUnannounced(@Nullable Unannounced unannounced) {
        this.unannounced = unannounced;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
