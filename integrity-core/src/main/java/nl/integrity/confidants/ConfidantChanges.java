package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.committees.Committees;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Changes who is a confidant and what was agreed with them: one change at a time. */
@ApplicationScoped
class ConfidantChanges {
    @Inject
    ConfidantStore store;

    @Inject
    Confidants confidants;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    Gaps gaps;

    ConfidantId appoint(AppointConfidant command, Colleague colleague, PersonId by) {
        store.lock();
        PersonId person = command.person();
        LocalDate from = Objects.requireNonNull(command.from());
        LocalDate until = command.until();
        BrokenRule.when(person.equals(by), "confidants.person.own");
        BrokenRule.when(from.isBefore(confidants.today()), "confidants.from.past");
        BrokenRule.when(until != null && until.isBefore(from), "confidants.until.early");
        BrokenRule.when(
                store.of(person).stream().anyMatch(other -> other.overlaps(from, until)),
                "confidants.person.appointed");
        check(command.profile(), person);
        BrokenRule.when(!command.seatSeen() && !committees.seatsOf(person).isEmpty(), "confidants.seatSeen.missing");
        ConfidantId id = new ConfidantId(UUID.randomUUID());
        store.appoint(id, command, confidants.now(), by);
        directory.know(colleague);
        return id;
    }

    void revise(ReviseConfidant command, PersonId by) {
        Confidant confidant = lock(command.confidant());
        BrokenRule.when(confidant.person().equals(by), "confidants.person.own");
        BrokenRule.when(confidant.endsBefore(confidants.today()), "confidants.over");
        check(command.profile(), confidant.person());
        BrokenRule.when(
                confidant.version() != command.basedOn()
                        || !store.write(confidant.id(), command.basedOn() + 1, command.profile(), confidants.now(), by),
                "confidants.changedMeanwhile");
        gaps.tell();
    }

    void end(EndConfidant command, PersonId by) {
        Confidant confidant = lock(command.confidant());
        LocalDate today = confidants.today();
        LocalDate asked = command.lastDay();
        BrokenRule.when(asked != null && asked.isBefore(today), "confidants.lastDay.past");
        boolean begun = !confidant.from().isAfter(today);
        LocalDate lastDay = asked != null ? asked : (begun ? today : confidant.from()).minusDays(1);
        BrokenRule.when(!endsSooner(lastDay, confidant.lastDay()), "confidants.end.notSooner");
        store.end(command, lastDay, confidants.now(), by);
        gaps.tell();
    }

    private static boolean endsSooner(LocalDate day, @Nullable LocalDate planned) {
        return planned == null || day.isBefore(planned);
    }

    void certify(RegisterCertificate command, PersonId by) {
        Confidant confidant = lock(command.confidant());
        LocalDate expires = command.expiresOn();
        BrokenRule.when(confidant.person().equals(by), "confidants.person.own");
        BrokenRule.when(
                expires != null && expires.isBefore(Objects.requireNonNull(command.obtainedOn())),
                "confidants.expiresOn.early");
        store.certify(confidant.person(), command, confidants.now(), by);
    }

    private void check(Profile profile, PersonId person) {
        BrokenRule.when(
                !profile.everywhere()
                        && profile.locations().isEmpty()
                        && profile.units().isEmpty(),
                "confidants.where.missing");
        BrokenRule.when(profile.reach().isNowhere(), "confidants.reach.missing");
        PersonId deputy = profile.deputy();
        BrokenRule.when(person.equals(deputy), "confidants.deputy.self");
        BrokenRule.when(
                deputy != null && store.of(deputy).stream().allMatch(other -> other.endsBefore(confidants.today())),
                "confidants.deputy.unknown");
    }

    /** What is read after this stays true until the transaction ends. */
    private Confidant lock(ConfidantId id) {
        store.lock();
        return store.named(id).orElseThrow(AccessRefused::new);
    }
}
