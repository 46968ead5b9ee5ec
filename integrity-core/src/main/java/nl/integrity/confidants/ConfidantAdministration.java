package nl.integrity.confidants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Headcount;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;

/** The confidants for those who appoint them; whoever does learns of no conversation, and appoints not themselves. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ConfidantAdministration {
    @Inject
    Gate gate;

    @Inject
    ConfidantViews views;

    @Inject
    ConfidantChanges changes;

    @Inject
    PeopleSearch people;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    /**
     * The confidants of today and later, held against the roles in the identity provider and the seats in committees.
     *
     * @param location those for this one; {@code null} for all
     * @param ended those whose appointment is over instead
     * @param after those that come after this one, by name; {@code null} for the first
     */
    public ConfidantOverview overview(@Nullable LocationId location, boolean ended, @Nullable ConfidantId after) {
        gate.admit(Action.MANAGE_CONFIDANTS);
        return views.overview(location, ended, after);
    }

    /**
     * One appointment.
     *
     * @throws AccessRefused when there is no such
     */
    public ConfidantState open(ConfidantId id) {
        gate.admit(Action.MANAGE_CONFIDANTS);
        return views.named(id).orElseThrow(AccessRefused::new);
    }

    /** Those who could stand in for somebody. */
    public List<ConfidantCard> deputies() {
        gate.admit(Action.MANAGE_CONFIDANTS);
        return views.cards();
    }

    /**
     * People who could be appointed, by a part of their name or account.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public List<Candidate> find(String typed) {
        gate.admit(Action.MANAGE_CONFIDANTS);
        return views.candidates(typed);
    }

    /**
     * Makes somebody a confidant.
     *
     * @throws BrokenRule when it is the caller, when the person is a confidant on those days already, when they sit in a committee and
     *     that was not seen, or when nobody could find or reach them
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public ConfidantId appoint(@Valid AppointConfidant command) {
        Caller caller = gate.admit(Action.MANAGE_CONFIDANTS);
        Colleague colleague =
                people.person(command.person()).orElseThrow(() -> new BrokenRule("confidants.person.unknown"));
        ConfidantId id = changes.appoint(command, colleague, caller.known());
        trail.recordDeed(caller.actor(), "APPOINT_CONFIDANT", "confidant " + id);
        return id;
    }

    /**
     * Agrees something else with a confidant.
     *
     * @throws AccessRefused when there is no such appointment
     * @throws BrokenRule when it is the caller's own or over, or when somebody else changed it since the caller read it
     */
    public void revise(@Valid ReviseConfidant command) {
        Caller caller = gate.admit(Action.MANAGE_CONFIDANTS);
        changes.revise(command, caller.known());
        trail.recordDeed(caller.actor(), "REVISE_CONFIDANT", "confidant " + command.confidant());
    }

    /**
     * Ends an appointment; at once, unless a last day is given.
     *
     * @throws AccessRefused when there is no such appointment
     * @throws BrokenRule when it ends sooner already
     */
    public void end(@Valid EndConfidant command) {
        Caller caller = gate.admit(Action.MANAGE_CONFIDANTS);
        changes.end(command, caller.known());
        trail.recordDeed(caller.actor(), "END_CONFIDANT", "confidant " + command.confidant());
    }

    /**
     * Writes down what a confidant was trained in, or certified for.
     *
     * @throws AccessRefused when there is no such appointment
     * @throws BrokenRule when it is the caller's own, or would expire before it was obtained
     */
    public void certify(@Valid RegisterCertificate command) {
        Caller caller = gate.admit(Action.MANAGE_CONFIDANTS);
        changes.certify(command, caller.known());
        trail.recordDeed(caller.actor(), "REGISTER_CERTIFICATE", "confidant " + command.confidant());
    }

    /**
     * Tells how many people work at a location.
     *
     * @throws AccessRefused when there is no such location today
     */
    public void count(@Valid CountStaff command) {
        Caller caller = gate.admit(Action.MANAGE_CONFIDANTS);
        if (directory.locationsToday().stream()
                .noneMatch(location -> location.id().equals(command.location()))) {
            throw new AccessRefused();
        }
        directory.count(
                command.location(),
                new Headcount(Objects.requireNonNull(command.staff()), Objects.requireNonNull(command.countedOn())),
                caller.known());
        trail.recordDeed(caller.actor(), "COUNT_STAFF", "location " + command.location());
    }
}
