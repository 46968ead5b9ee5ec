package nl.integrity.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.shared.SystemTime;

/** When papers came to a case, for its timeline: nothing of what is in them. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseTimeline {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    NoteStore notes;

    @Inject
    DocumentStore documents;

    @Inject
    Clock clock;

    /**
     * Those that the caller may read; never what somebody keeps for themselves.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    public List<PaperStep> read(String number) {
        CaseInHand hand = gate.admit(Action.READ_CASE, cases.find(number)).dossier();
        boolean deliberates = gate.opens(Action.READ_DELIBERATION, hand);
        Stream<PaperStep> written = gate.opens(Action.READ_NOTES, hand)
                ? notes.moments(hand.id(), deliberates).stream().map(at -> new PaperStep(at, PaperStep.Kind.NOTE))
                : Stream.of();
        Stream<PaperStep> added = gate.opens(Action.READ_DOCUMENTS, hand)
                ? documents.of(hand.id(), SystemTime.today(clock)).stream()
                        .flatMap(document -> document.asSeen(deliberates).versions().stream())
                        .flatMap(CaseTimeline::steps)
                : Stream.of();
        return Stream.concat(written, added).toList();
    }

    private static Stream<PaperStep> steps(StoredDocument.Version version) {
        PaperStep.Kind kind = version.number() == 1 ? PaperStep.Kind.DOCUMENT : PaperStep.Kind.VERSION;
        PaperStep came = new PaperStep(version.at(), kind);
        Instant since = version.finalAt();
        return since == null ? Stream.of(came) : Stream.of(came, new PaperStep(since, PaperStep.Kind.FINAL));
    }
}
