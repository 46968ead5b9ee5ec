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
    CaseStore cases;

    @Inject
    LetterReading letters;

    @Inject
    Outgoing outgoing;

    /** A letter of this kind to the reporter, from its template. */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
    public PreparedLetter prepare(String number, LetterKind kind) {
        CaseFile file =
                gate.admit(Action.PREPARE_LETTER, book.find(number)).dossier().file();
        return letters.prepare(file, cases.reportOf(file), kind);
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
