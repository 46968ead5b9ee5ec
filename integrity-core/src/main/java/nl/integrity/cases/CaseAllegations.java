package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/** What a case is about, point by point: on each there will be a finding. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseAllegations {
    static final String CONTENT = "allegation.content";

    /** After these nothing can be added to what the committee judged. */
    private static final Set<CaseStage> JUDGED =
            EnumSet.of(CaseStage.JUDGED, CaseStage.DECIDED, CaseStage.IN_FOLLOW_UP, CaseStage.CLOSED);

    /** Whether points can still be added or worded anew. */
    public static boolean areOpen(CaseStage stage) {
        return !JUDGED.contains(stage);
    }

    static Set<CaseStage> openStages() {
        return EnumSet.complementOf(EnumSet.copyOf(JUDGED));
    }

    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    AllegationStore allegations;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller */
    public List<Allegation> read(String number) {
        var admitted = gate.admit(Action.READ_CASE, book.find(number));
        return book.allegations(admitted.dossier(), admitted.caller().actor());
    }

    /**
     * Adds a point, or words one anew; what it said before is kept.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when the committee has judged, the final report is there, there is no such point, or the case changed since the caller read it
     */
    public void word(@Valid WordAllegation command) {
        var admitted = gate.admit(Action.WORD_ALLEGATION, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        file.mustStillBe(command.version());
        if (!areOpen(admitted.dossier().stage())) {
            throw new BrokenRule("allegation.judged");
        }
        if (book.isSo(admitted.dossier(), CaseGuard.REPORTED)) {
            throw new BrokenRule("allegation.reported");
        }
        int last = allegations.current(file).size();
        if (command.allegation() < 0 || command.allegation() > last) {
            throw new BrokenRule("allegation.unknown");
        }
        UUID id = UUID.randomUUID();
        allegations.add(
                file,
                new AllegationStore.Row(
                        id,
                        command.allegation() == 0 ? last + 1 : command.allegation(),
                        vault.openOrCreate(file.id(), Compartment.CASE).seal(id, CONTENT, command.text())),
                admitted.caller().known(),
                clock.instant());
        cases.changes(file);
        cases.write();
    }
}
