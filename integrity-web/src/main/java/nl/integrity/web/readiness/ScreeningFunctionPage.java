package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.access.AccessRefused;
import nl.integrity.readiness.FunctionId;
import nl.integrity.readiness.FunctionState;
import nl.integrity.readiness.KeepFunction;
import nl.integrity.readiness.Register;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/screening-function.xhtml}: a function that needs a screening, new or anew. */
@Named
@RequestScoped
public class ScreeningFunctionPage {
    @EJB
    ScreeningRegister register;

    @Inject
    ReadinessUnits units;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private int basedOn;
    private String nameNl = "";
    private String nameEn = "";
    private String why = "";
    private @Nullable Integer months = 60;
    private boolean everywhere;
    private @Nullable Register source;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    /** Before the page is shown: who may not keep the register does not find it, and what does not hold is not found. */
    public void read() {
        List<FunctionState> known = register.open();
        if (!of.isEmpty()) {
            FunctionState state = known.stream()
                    .filter(FunctionState::inForce)
                    .filter(each -> each.name().id().toString().equals(of))
                    .findFirst()
                    .orElseThrow(AccessRefused::new);
            if (!context.isPostback()) {
                fill(state);
            }
        }
    }

    private void fill(FunctionState state) {
        basedOn = state.number();
        nameNl = state.name().nameNl();
        nameEn = state.name().nameEn();
        why = state.why();
        months = state.months();
        everywhere = state.everywhere();
        source = state.register();
        units.tick(state.units());
    }

    public void save() {
        KeepFunction command = new KeepFunction(
                ReadinessWords.id(of).map(FunctionId::new).orElse(null),
                of.isEmpty() ? 0 : basedOn,
                nameNl,
                nameEn,
                why,
                months,
                everywhere,
                units.chosen(),
                source);
        if (checks.pass(command)) {
            try {
                register.keep(command);
                links.go("/desk/screening-functions?done=saved");
            } catch (BrokenRule rule) {
                checks.refuse(
                        String.valueOf(rule.getMessage()).endsWith("units.missing") ? "everywhere" : "nameNl", rule);
            }
        }
    }

    public Register[] getSources() {
        return Register.values();
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getNameNl() {
        return nameNl;
    }

    public void setNameNl(String nameNl) {
        this.nameNl = nameNl;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }

    public @Nullable Register getSource() {
        return source;
    }

    public void setSource(@Nullable Register source) {
        this.source = source;
    }
}
