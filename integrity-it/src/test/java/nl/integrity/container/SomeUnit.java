package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.organisation.EndLead;
import nl.integrity.organisation.LeadUnit;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.organisation.UnitAdministration;
import nl.integrity.organisation.UnitCode;
import nl.integrity.shared.PersonId;

/** What an administrator does to the units of the ministry, in a word each. */
@Dependent
public class SomeUnit {
    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @Inject
    UnitAdministration administration;

    @Inject
    Organisation organisation;

    /** Something of this type that is valid and harmless. */
    public Object command(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UnitCode" -> new UnitCode("NFI");
            case "LeadUnit" -> new LeadUnit(unit("NFI").id(), new PersonId(UUID.randomUUID()), SomeCommittee.today());
            case "EndLead" -> new EndLead(led("NFI", UUID.randomUUID()), SomeCommittee.today());
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    public Unit unit(String code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody leads it from today. */
    public UUID led(String code, UUID person) {
        return led(code, person, SomeCommittee.today());
    }

    /** Somebody leads it; the row that says so. */
    public UUID led(String code, UUID person, LocalDate from) {
        administrator.does(() -> administration.lead(new LeadUnit(unit(code).id(), new PersonId(person), from)));
        return UUID.fromString(Database.text(
                "select id from unit_lead where person = ? and unit = ? order by at desc limit 1",
                person,
                unit(code).id().value()));
    }

    public void ended(UUID head, LocalDate lastDay) {
        administrator.does(() -> administration.end(new EndLead(head, lastDay)));
    }

    /** One is a part of the other. */
    public void placed(String code, String above) {
        administrator.does(() -> administration.place(new UnitCode(code), new UnitCode(above)));
    }
}
