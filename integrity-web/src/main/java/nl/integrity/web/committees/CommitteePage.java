package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.integrity.committees.Charter;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeState;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee.xhtml}. */
@Named
@RequestScoped
public class CommitteePage {
    @EJB
    CommitteeAdministration administration;

    @EJB
    Organisation organisation;

    private String code = "";
    private @Nullable CommitteeState state;

    public void read() {
        state = administration.open(new CommitteeCode(code));
    }

    /** The units of a remit by name, in the order of the ministry. */
    public List<String> units(Charter charter, Locale language) {
        return organisation.units().stream()
                .filter(unit -> charter.units().contains(unit.id()))
                .map((Unit unit) -> unit.name(language))
                .toList();
    }

    public @Nullable CommitteeState getState() {
        return state;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
