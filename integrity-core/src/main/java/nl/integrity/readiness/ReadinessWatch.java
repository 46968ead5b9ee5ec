package nl.integrity.readiness;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.LineOfManagement;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/** Looks for screenings that run out soon or ran out: the coordinator hears, and whoever leads those whose they are. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ReadinessWatch {
    @Inject
    HoldingStore store;

    @Inject
    LineOfManagement line;

    @Inject
    Event<DeskNews> news;

    @Inject
    Clock clock;

    /** Every hour; of each screening that it runs out soon and that it ran out is told once, whatever number of servers looks. */
    @PermitAll
    @OpenToAll(because = "it tells what is due, whoever asks, and shows nothing")
    @Schedule(hour = "*", minute = "12", persistent = false)
    public void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SystemTime.ZONE);
        Map<String, List<HoldingStore.Held>> each = store.heldOn(today).stream()
                .collect(Collectors.groupingBy(
                        held -> held.function().id() + "." + held.subject(), LinkedHashMap::new, Collectors.toList()));
        each.values().forEach(held -> look(held, today, now));
    }

    /** At somebody in a function, in each unit where they hold it. */
    private void look(List<HoldingStore.Held> held, LocalDate today, Instant now) {
        HoldingStore.Held first = held.get(0);
        Screening screening = first.screening();
        boolean over = screening.ranOut(today);
        if (over || screening.standing(today) == Standing.RUNNING_OUT) {
            LocalDate last = Objects.requireNonNull(screening.lastDay());
            if (store.isToTell(first, over ? "OVER" : "SOON", last, now)) {
                tell(over ? DeskNews.Kind.DEADLINE_PASSED : DeskNews.Kind.DEADLINE_NEAR, held, today);
            }
        }
    }

    private void tell(DeskNews.Kind kind, List<HoldingStore.Held> held, LocalDate today) {
        HoldingStore.Held first = held.get(0);
        Set<PersonId> themselves =
                Optional.ofNullable(first.person()).map(Set::of).orElse(Set.of());
        Set<PersonId> heads = new HashSet<>();
        held.stream()
                .flatMap(each -> Optional.ofNullable(each.unit()).stream())
                .forEach(unit -> heads.addAll(line.nearest(unit.id(), themselves, today)));
        heads.forEach(
                head -> news.fire(DeskNews.toPerson(kind, first.function().id().value(), head)));
        news.fire(DeskNews.toFunction(kind, first.function().id().value(), Role.COORDINATOR));
    }
}
