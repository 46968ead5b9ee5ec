package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.integrity.access.AccessRefused;
import nl.integrity.readiness.EndHolding;
import nl.integrity.readiness.FunctionId;
import nl.integrity.readiness.HolderFile;
import nl.integrity.readiness.HoldingId;
import nl.integrity.readiness.Outcome;
import nl.integrity.readiness.OutcomeEntry;
import nl.integrity.readiness.RecordOutcome;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.readiness.SubjectId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/screening-holder.xhtml}: somebody in a function, what came of their screenings, and until when they hold it. */
@Named
@RequestScoped
public class ScreeningHolderPage {
    @EJB
    ScreeningRegister register;

    @Inject
    ReadinessWords words;

    @Inject
    Wording wording;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private String who = "";
    private String corrects = "";
    private int basedOn;
    private @Nullable Outcome outcome;
    private @Nullable LocalDate on;
    private @Nullable String holding;
    private @Nullable LocalDate lastDay;
    private @Nullable HolderFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        of = parameters.getOrDefault("of", "");
        who = parameters.getOrDefault("who", "");
        corrects = parameters.getOrDefault("corrects", "");
    }

    public HolderFile getFile() {
        HolderFile read = file;
        if (read == null) {
            read = register.holder(function(), subject());
            file = read;
        }
        return read;
    }

    /** Before the page is shown: what a form that is not sent yet is based on. */
    public void look() {
        if (!context.isPostback()) {
            basedOn = getFile().entries().size();
            holding =
                    getHoldings().size() == 1 ? getHoldings().get(0).getValue().toString() : null;
            getCorrected().ifPresent(entry -> {
                outcome = entry.outcome();
                on = entry.on();
            });
        }
    }

    private FunctionId function() {
        return ReadinessWords.id(of).map(FunctionId::new).orElseThrow(AccessRefused::new);
    }

    private SubjectId subject() {
        return ReadinessWords.id(who).map(SubjectId::new).orElseThrow(AccessRefused::new);
    }

    private Optional<OutcomeEntry> getCorrected() {
        return getFile().entries().stream()
                .filter(OutcomeEntry::inForce)
                .filter(entry -> String.valueOf(entry.number()).equals(corrects))
                .findFirst();
    }

    /** Whether a line is being corrected, and not one added. */
    public boolean isCorrecting() {
        return getCorrected().isPresent();
    }

    public List<Outcome> getOutcomes() {
        return Outcome.choices(isCorrecting());
    }

    public void save() {
        RecordOutcome command = new RecordOutcome(
                function(),
                subject(),
                basedOn,
                outcome,
                on,
                getCorrected().map(OutcomeEntry::number).orElse(null));
        if (checks.pass(command)) {
            try {
                register.record(command);
                back("recorded");
            } catch (BrokenRule rule) {
                checks.refuse(String.valueOf(rule.getMessage()).contains(".on.") ? "on" : "outcome", rule);
            }
        }
    }

    /** Those of which the end can be said here. */
    public List<SelectItem> getHoldings() {
        return getFile().holdings().stream()
                .filter(HolderFile.Holding::isKeptHere)
                .map(each -> new SelectItem(
                        each.id().toString(),
                        wording.of(
                                "readiness",
                                "holding.choice",
                                words.unit(each.unit()),
                                Dates.day(words.language(), each.from()))))
                .toList();
    }

    public void end() {
        HoldingId chosen = ReadinessWords.id(holding).map(HoldingId::new).orElse(null);
        if (chosen == null
                || getFile().holdings().stream().noneMatch(each -> each.id().equals(chosen))) {
            checks.refuse("holding", "readiness.holding.missing");
            return;
        }
        EndHolding command = new EndHolding(chosen, lastDay);
        if (checks.pass(command)) {
            try {
                register.end(command);
                back("ended");
            } catch (BrokenRule rule) {
                checks.refuse("lastDay", rule);
            }
        }
    }

    private void back(String done) {
        links.go("/desk/screening-holder?of=" + function() + "&who=" + subject() + "&done=" + done);
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getCorrects() {
        return corrects;
    }

    public void setCorrects(String corrects) {
        this.corrects = corrects;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getHolding() {
        return holding;
    }

    public void setHolding(@Nullable String holding) {
        this.holding = holding;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
