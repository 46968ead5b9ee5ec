package nl.integrity.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.organisation.LineOfManagement;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;

/** Whose screening runs out or ran out in the units that somebody leads, for whoever was told that it does. */
@Stateless
@RolesAllowed({
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.DECISION_MAKER,
    Role.SECRETARY,
    Role.COMMITTEE_MEMBER,
    Role.CONFIDANT,
    Role.INVESTIGATOR,
    Role.MEASURE_OWNER,
    Role.PRIVACY_OFFICER,
    Role.PARLIAMENT_READER
})
public class ScreeningsDue {
    @Inject
    Gate gate;

    @Inject
    HoldingStore holdings;

    @Inject
    Holders holders;

    @Inject
    LineOfManagement line;

    @Inject
    Clock clock;

    /** The first to run out first; nobody when the caller leads no unit, and never the caller. */
    public List<DueLine> mine() {
        Caller caller = gate.admit(Action.LIST_SCREENINGS_DUE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
        Set<UnitId> led = line.ledBy(caller.known(), today);
        if (led.isEmpty()) {
            return List.of();
        }
        List<HoldingStore.Held> due = holdings.heldOn(today).stream()
                .filter(held -> held.unit() != null && led.contains(held.unit().id()))
                .filter(held -> !caller.known().equals(held.person()))
                .filter(held -> isDue(held.screening(), today))
                .toList();
        Map<SubjectId, String> names = holders.names(due, caller.actor());
        return due.stream()
                .map(held -> line(held, names, today))
                .sorted(Comparator.comparing(DueLine::lastDay).thenComparing(DueLine::name))
                .toList();
    }

    private static boolean isDue(Screening screening, LocalDate today) {
        return screening.standing(today) == Standing.RUNNING_OUT || screening.ranOut(today);
    }

    private static DueLine line(HoldingStore.Held held, Map<SubjectId, String> names, LocalDate today) {
        Unit unit = Objects.requireNonNull(held.unit());
        return new DueLine(
                held.function(),
                names.getOrDefault(held.subject(), "–"),
                unit,
                Objects.requireNonNull(held.screening().lastDay()),
                held.screening().ranOut(today));
    }
}
