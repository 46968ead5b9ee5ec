package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.integrity.committees.Charter;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;

/** Backs {@code desk/committee.xhtml}. */
@Named
@RequestScoped
public class CommitteePage {
    @EJB
    Organisation organisation;

    /** The units of a remit by name, in the order of the ministry. */
    public List<String> units(Charter charter, Locale language) {
        return organisation.units().stream()
                .filter(unit -> charter.units().contains(unit.id()))
                .map((Unit unit) -> unit.name(language))
                .toList();
    }
}
