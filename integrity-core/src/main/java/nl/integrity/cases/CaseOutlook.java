package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.shared.PersonId;

/** What can be done in a case now, and why not the rest. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseOutlook {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CasePeopleStore people;

    @Inject
    TaskStore tasks;

    @Inject
    StandIns standIns;

    @Inject
    Event<ProspectsAsked> asked;

    /** @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller */
    public Outlook open(String number) {
        var admitted = gate.admit(Action.READ_CASE, book.find(number));
        CaseInHand hand = admitted.dossier();
        CaseFile file = hand.file();
        Set<Action> open = gate.openAmong(CaseProspects.actions(), hand);
        Set<CaseGuard> met = book.met(file);
        Map<Action, String> blocked = ownership(file, admitted.caller().known());
        if (open.contains(Action.OPEN_TO_STAND_IN) && standIns.lacking(file).isEmpty()) {
            blocked.put(Action.OPEN_TO_STAND_IN, "standIn.notNeeded");
        }
        book.askAbout(hand, CaseProspects.open(hand.stage(), open), met);
        asked.fire(new ProspectsAsked(hand, admitted.caller(), open, met, blocked));
        CaseProspects prospects = new CaseProspects(hand.stage(), open, met, blocked);
        return new Outlook(number, hand.stage(), prospects.moves(), prospects.acts(), tasks.open(file));
    }

    private Map<Action, String> ownership(CaseFile file, PersonId reader) {
        Map<Action, String> blocked = new EnumMap<>(Action.class);
        Optional<PersonId> offered = people.offeredTo(file);
        if (offered.isPresent()) {
            blocked.put(Action.HAND_OVER, "handover.already");
        }
        if (file.row().owner() != null && offered.filter(reader::equals).isEmpty()) {
            blocked.put(Action.TAKE_OVER, "handover.notOffered");
        }
        return blocked;
    }
}
