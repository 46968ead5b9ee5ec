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
import nl.integrity.access.AccessRefused;
import nl.integrity.organisation.Unit;
import nl.integrity.readiness.AddHolder;
import nl.integrity.readiness.FunctionState;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.organisation.PersonPick;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/screening-holder-add.xhtml}: who holds a function, chosen or by name. */
@Named
@RequestScoped
public class ScreeningHolderAddPage {
    @EJB
    ScreeningRegister register;

    @Inject
    ReadinessWords words;

    @Inject
    PersonPick pick;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private @Nullable String unit;
    private String name = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable FunctionState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    public FunctionState getState() {
        FunctionState read = state;
        if (read == null) {
            read = register.open().stream()
                    .filter(FunctionState::inForce)
                    .filter(each -> each.name().id().toString().equals(of))
                    .findFirst()
                    .orElseThrow(AccessRefused::new);
            state = read;
        }
        return read;
    }

    /** Before the page is shown: whoever goes by what was typed. */
    public void look() {
        pick.look(register::find);
    }

    /** The units that the function is of. */
    public List<SelectItem> getItems() {
        return getState().everywhere()
                ? words.getUnitItems()
                : getState().units().stream()
                        .filter(Unit::current)
                        .map(each -> new SelectItem(each.id().toString(), words.unit(each)))
                        .toList();
    }

    public void save() {
        AddHolder command = new AddHolder(
                getState().name().id(),
                ReadinessWords.id(unit).map(UnitId::new).orElse(null),
                ReadinessWords.id(pick.getPerson()).map(PersonId::new).orElse(null),
                name,
                from,
                until);
        if (checks.pass(command)) {
            try {
                links.go("/desk/screening-holder?of=" + command.function() + "&who=" + register.add(command)
                        + "&done=added");
            } catch (BrokenRule rule) {
                checks.refuse(String.valueOf(rule.getMessage()).endsWith("until.early") ? "until" : "name", rule);
            }
        }
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
