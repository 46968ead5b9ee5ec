package nl.integrity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.shared.PersonId;

/** The identity provider's people, but for a thread that tells of the past: the demo is told while Keycloak is still starting. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemoPeople extends PeopleSearch {
    @Override
    public Optional<Colleague> person(PersonId person) {
        return DemoTime.isPast()
                ? Stream.concat(DemoSeats.PEOPLE.stream(), DemoConfidants.PEOPLE.stream())
                        .filter(colleague -> colleague.person().equals(person))
                        .findFirst()
                : super.person(person);
    }

    /** Those with the roles that the demo asks for. */
    @Override
    public List<Colleague> withRole(String role) {
        return DemoTime.isPast()
                ? switch (role) {
                    case Role.MEASURE_OWNER -> List.of(DemoMeasures.CHANTAL);
                    case Role.AUDITOR -> List.of(DemoMeasures.MEI_LING);
                    case Role.COORDINATOR -> List.of(DemoMeasures.BAS);
                    default -> List.of(DemoSeats.WILLEM);
                }
                : super.withRole(role);
    }
}
