package nl.integrity.committees;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.BrokenRule;

/** The committees for those who keep their membership; whoever does sees no case, and gives themselves no seat. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CommitteeAdministration {
    @Inject
    Gate gate;

    @Inject
    CommitteeViews views;

    @Inject
    Appointments appointments;

    @Inject
    PeopleSearch people;

    @Inject
    AuditTrail trail;

    /** Every committee with its seats and what it lacks, held against the roles in the identity provider. */
    public CommitteeOverview overview() {
        gate.admit(Action.MANAGE_COMMITTEES);
        return views.overview();
    }

    /**
     * One committee.
     *
     * @throws AccessRefused when there is none of this code
     */
    public CommitteeState open(CommitteeCode code) {
        gate.admit(Action.MANAGE_COMMITTEES);
        return views.named(code).orElseThrow(AccessRefused::new);
    }

    /**
     * People who could be given a seat, by a part of their name or account.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> find(String typed) {
        gate.admit(Action.MANAGE_COMMITTEES);
        return people.find(typed);
    }

    /**
     * Gives somebody a seat. From now on reports that name them are shut to them.
     *
     * @throws BrokenRule when it is the caller, when the person has a seat on those days already, or when somebody else changed the
     *     committee since the caller read it
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public void appoint(@Valid AppointToSeat command) {
        Caller caller = gate.admit(Action.MANAGE_COMMITTEES);
        Colleague colleague =
                people.person(command.person()).orElseThrow(() -> new BrokenRule("committees.person.unknown"));
        SeatId seat = appointments.appoint(command, colleague, caller.known());
        trail.recordDeed(caller.actor(), "APPOINT_TO_SEAT", "seat " + seat);
    }

    /**
     * Ends a seat; at once, unless a last day is given: then whoever had it sees nothing any more from this very moment.
     *
     * @throws AccessRefused when there is no such seat
     * @throws BrokenRule when the committee would be without a chair or a secretary, when the seat ends sooner already, or when somebody
     *     else changed the committee since the caller read it
     */
    public void end(@Valid EndSeat command) {
        Caller caller = gate.admit(Action.MANAGE_COMMITTEES);
        appointments.end(command, caller.known());
        trail.recordDeed(caller.actor(), "END_SEAT", "seat " + command.seat());
    }

    /**
     * Words the remit and the rules of a committee anew, from a day on.
     *
     * @throws BrokenRule when units would be without a committee or have two, or when somebody else changed the committee since the
     *     caller read it
     */
    public void revise(@Valid ReviseCharter command) {
        Caller caller = gate.admit(Action.MANAGE_COMMITTEES);
        appointments.revise(command, caller.known());
        trail.recordDeed(caller.actor(), "REVISE_CHARTER", "committee " + command.committee());
    }
}
