package nl.integrity.confidants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** When a confidant is there, told by themselves: of nobody else can anything be seen or changed here. */
@Stateless
@RolesAllowed(Role.CONFIDANT)
public class ConfidantAvailability {
    private static final int YEARS = 2;

    @Inject
    Gate gate;

    @Inject
    ConfidantStore store;

    @Inject
    Confidants confidants;

    @Inject
    Directory directory;

    @Inject
    Gaps gaps;

    @Inject
    AuditTrail trail;

    /**
     * The caller's own working hours and absences.
     *
     * @throws AccessRefused for whoever is no confidant, today or later
     */
    public OwnAvailability read() {
        PersonId person = gate.admit(Action.KEEP_AVAILABILITY).known();
        Confidant own = own(person);
        LocalDate today = confidants.today();
        Roster roster = confidants.roster(today);
        return new OwnAvailability(
                own.from(),
                own.lastDay(),
                own.profile().deputy() == null
                        ? null
                        : directory.nameOf(own.profile().deputy()),
                own.week(),
                store.absences(person, today).entrySet().stream()
                        .map(entry -> absence(entry.getKey(), entry.getValue(), person, roster))
                        .toList());
    }

    private OwnAvailability.OwnAbsence absence(AbsenceId id, Absence days, PersonId person, Roster roster) {
        LocalDate today = confidants.today();
        LocalDate first = days.from().isBefore(today) ? today : days.from();
        return new OwnAvailability.OwnAbsence(
                id,
                days,
                roster.standIn(person, first).map(directory::nameOf).orElse(null),
                alone(first, days.until(), person, roster));
    }

    private static @Nullable LocalDate alone(LocalDate first, LocalDate last, PersonId person, Roster roster) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> roster.serving(person, day).isPresent()
                        && roster.standIn(person, day).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /**
     * Enters an absence; from its first day on the deputy stands in.
     *
     * @throws AccessRefused for whoever is no confidant, today or later
     * @throws BrokenRule when it lies in the past, ends before it begins, or lasts too long
     */
    public AbsenceId enter(@Valid EnterAbsence command) {
        Caller caller = gate.admit(Action.KEEP_AVAILABILITY);
        Confidant own = own(caller.known());
        Absence days =
                new Absence(Objects.requireNonNull(command.awayFrom()), Objects.requireNonNull(command.awayUntil()));
        LocalDate today = confidants.today();
        BrokenRule.when(days.from().isBefore(today), "confidants.awayFrom.past");
        BrokenRule.when(days.until().isBefore(days.from()), "confidants.awayUntil.early");
        BrokenRule.when(days.until().isAfter(today.plusYears(YEARS)), "confidants.awayUntil.far");
        AbsenceId id = new AbsenceId(UUID.randomUUID());
        store.enter(id, own.person(), days, confidants.now());
        gaps.tell();
        trail.recordDeed(caller.actor(), "ENTER_ABSENCE", "confidant " + own.id());
        return id;
    }

    /**
     * Takes an absence back, also when it has begun.
     *
     * @throws AccessRefused when the caller has no such absence, or it is over
     */
    public void withdraw(AbsenceId absence) {
        Caller caller = gate.admit(Action.KEEP_AVAILABILITY);
        Confidant own = own(caller.known());
        if (!store.withdraw(absence, own.person(), confidants.today(), confidants.now())) {
            throw new AccessRefused();
        }
        trail.recordDeed(caller.actor(), "WITHDRAW_ABSENCE", "confidant " + own.id());
    }

    /**
     * Tells at which hours the caller is at work.
     *
     * @throws AccessRefused for whoever is no confidant, today or later
     * @throws BrokenRule when a day ends before it begins
     */
    public void keep(WorkingWeek week) {
        Caller caller = gate.admit(Action.KEEP_AVAILABILITY);
        Confidant own = own(caller.known());
        BrokenRule.when(
                week.shifts().stream().anyMatch(shift -> !shift.from().isBefore(shift.until())),
                "confidants.shift.early");
        store.keep(own.person(), week, confidants.now());
        trail.recordDeed(caller.actor(), "KEEP_HOURS", "confidant " + own.id());
    }

    /** The appointment of today, or else the next. */
    private Confidant own(PersonId person) {
        Optional<Confidant> own = store.of(person).stream()
                .filter(confidant -> !confidant.isWithdrawn() && !confidant.endsBefore(confidants.today()))
                .findFirst();
        return own.orElseThrow(AccessRefused::new);
    }
}
