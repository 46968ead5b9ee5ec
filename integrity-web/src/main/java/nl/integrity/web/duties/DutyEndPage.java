package nl.integrity.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.integrity.access.AccessRefused;
import nl.integrity.duties.DutyName;
import nl.integrity.duties.DutyRules;
import nl.integrity.duties.DutyState;
import nl.integrity.duties.EndDuty;
import nl.integrity.duties.EndPair;
import nl.integrity.duties.PairName;
import nl.integrity.duties.PairState;
import nl.integrity.duties.RuleBook;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-end.xhtml}: of a duty or of a pair. */
@Named
@RequestScoped
public class DutyEndPage {
    @EJB
    DutyRules rules;

    @Inject
    DutyWords words;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private String reason = "";
    private @Nullable RuleBook book;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    private RuleBook book() {
        RuleBook read = book;
        if (read == null) {
            read = rules.open();
            book = read;
        }
        return read;
    }

    private Optional<DutyName> duty() {
        return book().duties().stream()
                .filter(state -> state.endedAt() == null)
                .map(DutyState::name)
                .filter(name -> name.id().toString().equals(of))
                .findFirst();
    }

    private Optional<PairName> pair() {
        return book().pairs().stream()
                .filter(PairState::inForce)
                .map(PairState::name)
                .filter(name -> name.id().toString().equals(of))
                .findFirst();
    }

    /** The names of what would end; what does not hold is not found. */
    public String getWhat() {
        return duty().map(words::duty).or(() -> pair().map(words::pair)).orElseThrow(AccessRefused::new);
    }

    public boolean isDuty() {
        return duty().isPresent();
    }

    public void save() {
        if (isDuty()) {
            endDuty(duty().orElseThrow());
        } else {
            endPair(pair().orElseThrow(AccessRefused::new));
        }
    }

    private void endDuty(DutyName duty) {
        EndDuty command = new EndDuty(duty.id(), reason);
        if (checks.pass(command)) {
            rules.end(command);
            links.go("/desk/duty-rules?done=ended");
        }
    }

    private void endPair(PairName pair) {
        EndPair command = new EndPair(pair.id(), reason);
        if (checks.pass(command)) {
            rules.allow(command);
            links.go("/desk/duty-rules?done=allowed");
        }
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
