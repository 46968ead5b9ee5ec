package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Exclusions;
import nl.integrity.cases.HandledCases;
import nl.integrity.cases.HandledReport;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.MatterPart;
import nl.integrity.confidants.MatterParts;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.KeyedHash;

/**
 * Keeps who listens in confidence about a case apart from who handles it, and the reporter's confidant apart from a subject's. Who is whose
 * stands in marks that differ for each case.
 */
@ApplicationScoped
class CaseConfidants implements MatterParts {
    /** How many a secretary can choose from: never so many that those who are left out stand out. */
    private static final int OFFERED = 3;

    @Inject
    CaseConfidantStore store;

    @Inject
    HandledCases cases;

    @Inject
    Exclusions exclusions;

    @Inject
    KeyedHash hash;

    @Override
    public Set<MatterPart> partsOf(PersonId person, UUID matter) {
        return store.side(matter, mark(person, matter))
                .filter(side -> side != CaseSide.OFFERED)
                .map(side -> EnumSet.of(MatterPart.CONFIDANT))
                .orElseGet(() -> EnumSet.noneOf(MatterPart.class));
    }

    /**
     * For whoever is chosen by a reporter.
     *
     * @throws BrokenRule when they cannot help, which says no more than that
     */
    void mustBeFree(PersonId confidant, HandledReport report) {
        UUID matter = report.dossierId();
        boolean free = store.side(matter, mark(confidant, matter))
                .map(side -> side == CaseSide.REPORTER)
                .orElseGet(() -> !handles(confidant, report));
        if (!free) {
            throw new BrokenRule("talk.confidant.other");
        }
    }

    /** Somebody is the reporter's confidant from now on, and never handles the case. */
    void standsBy(PersonId confidant, HandledReport report) {
        store.put(report.dossierId(), mark(confidant, report.dossierId()), CaseSide.REPORTER);
        cases.keepAway(report, confidant);
    }

    private boolean handles(PersonId person, HandledReport report) {
        return exclusions.excludes(person, report.dossierId())
                || !report.relationsOf(person).isEmpty();
    }

    /**
     * From whom the secretary can choose for a subject: always the same few, in an order of each case's own, and never the reporter's. Who
     * was offered cannot become the reporter's later, so that the list does not change by what the reporter does.
     */
    List<ConfidantCard> offered(HandledReport report, List<ConfidantCard> all) {
        UUID matter = report.dossierId();
        Comparator<ConfidantCard> ofItsOwn =
                Comparator.comparing(card -> HexFormat.of().formatHex(mark(card.person(), matter)));
        List<ConfidantCard> before = all.stream()
                .filter(card -> isSubjects(card.person(), matter))
                .sorted(ofItsOwn)
                .toList();
        if (!before.isEmpty()) {
            return before;
        }
        List<ConfidantCard> offered = all.stream()
                .filter(card -> store.side(matter, mark(card.person(), matter)).isEmpty())
                .filter(card -> !handles(card.person(), report))
                .sorted(ofItsOwn)
                .limit(Math.max(1, Math.min(OFFERED, all.size() / 2)))
                .toList();
        offered.forEach(card -> store.put(matter, mark(card.person(), matter), CaseSide.OFFERED));
        return offered;
    }

    /** @throws BrokenRule when they were not offered */
    void caresForSubject(PersonId confidant, HandledReport report) {
        UUID matter = report.dossierId();
        if (!isSubjects(confidant, matter)) {
            throw new BrokenRule("talk.confidant.other");
        }
        store.move(matter, mark(confidant, matter), CaseSide.SUBJECT);
        cases.keepAway(report, confidant);
    }

    private boolean isSubjects(PersonId person, UUID matter) {
        return store.side(matter, mark(person, matter))
                .filter(side -> side != CaseSide.REPORTER)
                .isPresent();
    }

    private byte[] mark(PersonId person, UUID matter) {
        return hash.of("case confidant", matter + "\n" + person, 32);
    }
}
