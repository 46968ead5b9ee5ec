package nl.integrity.measures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.LineOfManagement;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/** Looks for measures that are late, or whose effect is to be looked at: those who see to it hear at once, and whoever leads them too. */
@Singleton
@Startup
@DependsOn("Migrations")
public class MeasureWatch {
    @Inject
    MeasureStore store;

    @Inject
    LineOfManagement line;

    @Inject
    Event<DeskNews> news;

    @Inject
    Clock clock;

    /** Every hour; each is told once for each day that was missed, whatever number of servers looks. */
    @PermitAll
    @OpenToAll(because = "it tells what is due, whoever asks, and shows nothing")
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SystemTime.ZONE);
        store.all().stream()
                .filter(known -> known.isLate(today))
                .filter(known ->
                        store.isToTell(known.id(), known.stage().name(), Objects.requireNonNull(known.dueOn()), now))
                .forEach(known -> tell(known, today));
    }

    private void tell(MeasureStore.Known known, LocalDate today) {
        MeasureStore.Plan plan = known.plan();
        Set<PersonId> told = new HashSet<>();
        if (known.stage().isVerified()) {
            told.add(plan.verifier());
        } else {
            told.add(plan.owner());
            Optional.ofNullable(plan.deputy()).ifPresent(told::add);
            told.addAll(line.nearest(plan.unit(), Set.copyOf(told), today));
        }
        told.forEach(person -> news.fire(DeskNews.toPerson(DeskNews.Kind.DEADLINE_PASSED, known.id(), person)));
        news.fire(DeskNews.toFunction(DeskNews.Kind.DEADLINE_PASSED, known.id(), Role.COORDINATOR));
    }
}
