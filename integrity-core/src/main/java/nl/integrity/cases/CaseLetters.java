package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.PreparedLetter;

/** Letters before they are with the reporter. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class CaseLetters {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    LetterReading letters;

    @Inject
    Outgoing outgoing;

    /** A letter of this kind to the reporter, from its template. */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
    public PreparedLetter prepare(String number, LetterKind kind) {
        CaseInHand hand = gate.admit(Action.PREPARE_LETTER, book.find(number)).dossier();
        return letters.prepare(hand.file(), hand.report(), kind);
    }

    /**
     * The template of a letter to all reporters in a case: what is of each report is filled in when it is sent, so that none learns of another's.
     *
     * @param language in which it is read, such as {@code nl}
     */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
    public PreparedLetter draft(String number, LetterKind kind, String language) {
        gate.admit(Action.PREPARE_LETTER, book.find(number));
        return letters.draft(kind, language);
    }

    /**
     * Takes a letter back that the reporter does not have yet: as if it was never sent.
     *
     * @return what it said
     * @throws nl.integrity.shared.BrokenRule when it is with the reporter by now
     */
    public String takeBack(String number, UUID letter) {
        var admitted = gate.admit(Action.TAKE_BACK_LETTER, book.find(number));
        return outgoing.takeBack(
                admitted.dossier(),
                letter,
                admitted.caller().known(),
                admitted.caller().actor());
    }

    /**
     * What a letter said that was taken back.
     *
     * @throws nl.integrity.shared.BrokenRule when it was not, or another was sent since
     */
    public String takenBack(String number, UUID letter) {
        var admitted = gate.admit(Action.TAKE_BACK_LETTER, book.find(number));
        return outgoing.takenBack(admitted.dossier(), letter, admitted.caller().actor());
    }
}
