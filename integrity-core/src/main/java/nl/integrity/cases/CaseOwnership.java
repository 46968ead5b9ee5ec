package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/** Who sees to a case: one person at any time, who hands it over only to somebody who takes it. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseOwnership {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CasePeopleStore people;

    @Inject
    Clock clock;

    /**
     * To whom a case can be offered: whoever else sits in the committee in charge and has no interest in it.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none that the caller could hand over
     */
    public List<Candidate> candidates(String number) {
        var admitted = gate.admit(Action.HAND_OVER, book.find(number));
        return candidates(admitted.dossier());
    }

    /**
     * Offers a case. It stays with its owner until the other takes it.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none that the caller could hand over
     * @throws BrokenRule when it was offered already, cannot be offered to them, or changed since the caller read it
     */
    public void offer(@Valid HandOver command) {
        var admitted = gate.admit(Action.HAND_OVER, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        PersonId to = Objects.requireNonNull(command.to());
        file.mustStillBe(command.version());
        if (candidates(admitted.dossier()).stream()
                .noneMatch(candidate -> candidate.id().equals(to))) {
            throw new BrokenRule("handover.to.unfit");
        }
        if (!people.offer(file, admitted.caller().known(), to, clock.instant())) {
            throw new BrokenRule("handover.already");
        }
    }

    /**
     * Takes a case that was offered to the caller, or that is nobody's.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it was not offered to the caller, and is somebody's
     */
    public void take(String number) {
        var admitted = gate.admit(Action.TAKE_OVER, book.find(number));
        CaseFile file = admitted.dossier().file();
        PersonId person = admitted.caller().known();
        boolean offered = people.offeredTo(file).filter(person::equals).isPresent();
        if (!offered && file.row().owner() != null) {
            throw new BrokenRule("handover.notOffered");
        }
        people.answered(file, offered, clock.instant());
        file.belongsTo(person);
        cases.write();
    }

    /**
     * Leaves a case that was offered to the caller where it is.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it was not offered to the caller
     */
    public void decline(String number) {
        var admitted = gate.admit(Action.TAKE_OVER, book.find(number));
        CaseFile file = admitted.dossier().file();
        if (people.offeredTo(file).filter(admitted.caller().known()::equals).isEmpty()) {
            throw new BrokenRule("handover.notOffered");
        }
        people.answered(file, false, clock.instant());
    }

    private List<Candidate> candidates(CaseInHand hand) {
        return book.colleagues(hand).stream()
                .filter(colleague -> !hand.file().isOwnedBy(colleague.id()))
                .toList();
    }
}
