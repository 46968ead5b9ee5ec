package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.Questionnaires;
import nl.integrity.shared.PersonId;

/** Whoever has a part in a case says whether they have an interest in it: before they see anything of it, or whenever it turns out. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER, Role.INVESTIGATOR})
public class CaseInterests {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CasePeopleStore people;

    @Inject
    CaseOwners owners;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Event<InterestDeclared> declared;

    @Inject
    Clock clock;

    /**
     * What one may know before saying so.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    public CaseCover cover(String number) {
        CaseRow row = gate.admit(Action.DECLARE_INTEREST, book.find(number))
                .dossier()
                .file()
                .row();
        return new CaseCover(
                row.number(), row.openedAt(), questionnaires.category(row.category()), directory.unit(row.unit()));
    }

    /**
     * Without an interest the case opens; with one it shuts for good, at this very moment, and what the caller had in hand goes to
     * somebody else.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    public void declare(@Valid DeclareInterest command) {
        var admitted = gate.admit(Action.DECLARE_INTEREST, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        PersonId person = admitted.caller().known();
        Interest interest = Objects.requireNonNull(command.interest());
        Instant now = clock.instant();
        people.declare(file, person, interest, now);
        trail.recordDeed(admitted.caller().actor(), "INTEREST_" + interest, file.reference());
        if (interest != Interest.NONE) {
            owners.keepAway(file, person);
            declared.fire(new InterestDeclared(admitted.dossier().id(), person));
        }
    }
}
