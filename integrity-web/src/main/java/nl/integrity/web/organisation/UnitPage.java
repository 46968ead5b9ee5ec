package nl.integrity.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.integrity.organisation.LeadUnit;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.UnitAdministration;
import nl.integrity.organisation.UnitCode;
import nl.integrity.organisation.UnitState;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/unit.xhtml}. */
@Named
@RequestScoped
public class UnitPage {
    @EJB
    UnitAdministration administration;

    @EJB
    Organisation organisation;

    @Inject
    PersonPick pick;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    private String code = "";
    private @Nullable LocalDate from;
    private @Nullable String above;
    private @Nullable UnitState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        code = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    /** Before anything is shown or done. */
    public void read() {
        UnitState now = getState();
        from = LocalDate.ofInstant(clock.instant(), clock.getZone());
        above = now.partOf() == null ? null : now.partOf().code();
    }

    /** Before the page is shown: whoever goes by what was typed. */
    public void look() {
        pick.look(administration::find);
    }

    public void lead() {
        PersonId person = pick.chosen().orElse(null);
        if (person == null) {
            return;
        }
        LeadUnit command = new LeadUnit(getState().unit().id(), person, from);
        if (checks.pass(command)) {
            administration.lead(command);
            showWhatWas("led");
        }
    }

    public void place() {
        administration.place(new UnitCode(code), above == null || above.isEmpty() ? null : new UnitCode(above));
        showWhatWas("placed");
    }

    private void showWhatWas(String done) {
        links.go("/desk/unit?of=" + getState().unit().code() + "&" + done);
    }

    public UnitState getState() {
        UnitState read = state;
        if (read == null) {
            read = administration.open(new UnitCode(code));
            state = read;
        }
        return read;
    }

    /** Of which it could be a part. */
    public List<SelectItem> getOthers() {
        Locale language = context.getViewRoot().getLocale();
        return organisation.units().stream()
                .filter(unit -> !unit.code().equals(code))
                .map(unit -> new SelectItem(unit.code(), unit.name(language)))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getAbove() {
        return above;
    }

    public void setAbove(@Nullable String above) {
        this.above = above;
    }
}
