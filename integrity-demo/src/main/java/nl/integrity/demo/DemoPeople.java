package nl.integrity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The only role that the demo asks for is that of whoever decides on an advice. */
    @Override
    public List<Colleague> withRole(String role) {
        return DemoTime.isPast() ? List.of(DemoSeats.WILLEM) : super.withRole(role);
    }
}
