package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.deliberation.MeetingStore.Item;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Sealed;

/**
 * The minutes of what a meeting said about a case, and no other. All of it throws {@link nl.integrity.access.AccessRefused} when there is
 * no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class MeetingMinutes {
    static final String MINUTES = "agenda_item.minutes";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    MeetingStore meetings;

    @Inject
    MotionStore motions;

    @Inject
    DeliberationReading reading;

    @Inject
    Clock clock;

    /**
     * Writes the minutes of what a meeting said about a case.
     *
     * @throws BrokenRule when they are signed, or somebody else wrote them meanwhile
     */
    public void write(@Valid WriteMinutes command) {
        var admitted = gate.admit(Action.WRITE_MINUTES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        Item item = reading.item(hand, command.item());
        Sealed minutes = reading.toAdd(hand).seal(item.id().value(), MINUTES, command.text());
        if (!meetings.minute(item.id(), command.version(), minutes)) {
            throw new BrokenRule("minutes.changedMeanwhile");
        }
    }

    /**
     * Signs the minutes, as they were read; nothing is proposed or written there any more.
     *
     * @param version of the minutes as they were read
     * @throws BrokenRule when a vote is under way, there are none, or somebody wrote or signed them meanwhile
     */
    public void sign(String number, ItemId id, int version) {
        var admitted = gate.admit(Action.SIGN_MINUTES, cases.find(number));
        CaseInHand hand = admitted.dossier();
        Item item = reading.item(hand, id);
        if (item.minutes() == null) {
            throw new BrokenRule("minutes.none");
        }
        if (motions.of(hand).stream().anyMatch(motion -> motion.item().equals(id) && motion.outcome() == null)) {
            throw new BrokenRule("minutes.voteUnderWay");
        }
        if (!meetings.sign(id, version, admitted.caller().known(), clock.instant())) {
            throw new BrokenRule("minutes.changedMeanwhile");
        }
    }
}
