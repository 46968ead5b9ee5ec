package nl.integrity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
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
                ? DemoSeats.PEOPLE.stream()
                        .filter(colleague -> colleague.person().equals(person))
                        .findFirst()
                : super.person(person);
    }
}
