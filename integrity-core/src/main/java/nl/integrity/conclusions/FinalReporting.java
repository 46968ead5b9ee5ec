package nl.integrity.conclusions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.conclusions.FinalReportFile.Found;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.conclusions.FinalReportStore.StoredVersion;
import nl.integrity.investigations.Annex;
import nl.integrity.investigations.InvestigationFile;
import nl.integrity.investigations.InvestigationResults;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * The final report of an investigation: written by those who did it, made final by whoever led it, and then it is what it is. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR, Role.DECISION_MAKER})
public class FinalReporting {
    static final String CONTENT = "final_report.content";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    InvestigationResults investigations;

    @Inject
    FinalReportStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** As it stands; whoever may not read drafts finds it when it is final. */
    public FinalReportFile open(String number) {
        var admitted = gate.admit(Action.READ_FINAL_REPORT, cases.find(number));
        CaseInHand hand = admitted.dossier();
        Set<Action> open = gate.openAmong(Set.of(Action.READ_INVESTIGATION, Action.INVESTIGATE), hand);
        List<StoredVersion> versions = store.versions(hand).stream()
                .filter(version -> version.concluded() || open.contains(Action.READ_INVESTIGATION))
                .toList();
        return new FinalReportFile(
                number,
                hand.stage(),
                read(hand, versions, admitted.caller().actor()),
                versions.stream()
                        .filter(StoredVersion::concluded)
                        .flatMap(version -> store.entered(version.id()).stream())
                        .toList(),
                open.contains(Action.INVESTIGATE)
                        ? may(hand, versions, admitted.caller().known())
                        : Set.of());
    }

    private List<Version> read(CaseInHand hand, List<StoredVersion> versions, Actor reader) {
        if (versions.isEmpty()) {
            return List.of();
        }
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
        return versions.stream()
                .map(each -> ReportText.read(
                        each, content.unseal(each.id(), CONTENT, each.content()), directory.nameOf(each.author())))
                .toList();
    }

    private Set<FinalReportFile.Act> may(CaseInHand hand, List<StoredVersion> versions, PersonId reader) {
        Set<FinalReportFile.Act> may = EnumSet.noneOf(FinalReportFile.Act.class);
        if (investigations.runs(hand) && versions.stream().noneMatch(StoredVersion::concluded)) {
            may.add(FinalReportFile.Act.WRITE);
            if (!versions.isEmpty()
                    && hand.stage() == CaseStage.HEARING_BOTH_SIDES
                    && investigations.isLedBy(hand, reader)) {
                may.add(FinalReportFile.Act.CONCLUDE);
            }
        }
        return may;
    }

    /**
     * Writes it, or writes it anew; every version stays.
     *
     * @throws BrokenRule when nothing is investigated, it is final, a recommendation has no number, or somebody else wrote meanwhile
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public void write(@Valid WriteReport command) {
        var admitted = gate.admit(Action.INVESTIGATE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        mustBeOpen(hand);
        List<ReportRecommendation> recommendations = RecommendationLines.read(command.recommendations());
        add(
                hand,
                command.basedOn(),
                false,
                ReportText.write(command, recommendations, List.of(), List.of()),
                admitted.caller().known());
    }

    /**
     * Makes the version that they read final, with what was found on each point and the list of what it rests on, as they are at this moment.
     *
     * @throws BrokenRule when the findings do not lie before those it is about, the caller does not lead it, something was not found yet, those
     *     it is about could not react yet, what they said is not in it, it is final, or somebody wrote meanwhile
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public void conclude(ConcludeReport command) {
        var admitted = gate.admit(Action.INVESTIGATE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        mustBeOpen(hand);
        BrokenRule.when(hand.stage() != CaseStage.HEARING_BOTH_SIDES, "conclusions.early");
        BrokenRule.when(!investigations.isLedBy(hand, by), "conclusions.lead");
        BrokenRule.when(!investigations.areWhole(hand), "case.guard.INVESTIGATED");
        BrokenRule.when(!cases.isSo(hand, CaseGuard.SUBJECTS_HEARD), "case.guard.SUBJECTS_HEARD");
        Actor actor = admitted.caller().actor();
        Version read = read(hand, store.versions(hand), actor).stream()
                .findFirst()
                .filter(latest -> latest.number() == command.version())
                .orElseThrow(() -> new BrokenRule("conclusions.changedMeanwhile"));
        BrokenRule.when(read.heard().isEmpty(), "conclusions.heard.missing");
        List<Annex> annexes = investigations.annexes(hand, admitted.caller());
        add(
                hand,
                command.version(),
                true,
                ReportText.write(
                        new WriteReport(
                                command.number(),
                                command.version(),
                                read.summary(),
                                read.approach(),
                                read.heard(),
                                read.conclusion(),
                                ""),
                        read.recommendations(),
                        investigations.points(hand, admitted.caller()).stream()
                                .map(FinalReporting::found)
                                .flatMap(Optional::stream)
                                .toList(),
                        annexes),
                by);
        cases.tellOwner(hand, DeskNews.Kind.TASK);
    }

    private static Optional<Found> found(InvestigationFile.Point point) {
        return Optional.ofNullable(point.getLatest())
                .map(draft -> new Found(
                        point.number(),
                        point.text(),
                        draft.finding(),
                        draft.facts(),
                        draft.judgement(),
                        draft.evidence().stream()
                                .map(InvestigationFile.PieceName::number)
                                .toList()));
    }

    private void add(CaseInHand hand, int basedOn, boolean concluded, String text, PersonId by) {
        UUID id = UUID.randomUUID();
        StoredVersion version = new StoredVersion(
                id,
                basedOn + 1,
                concluded,
                vault.openToAdd(hand.dossierId(), Compartment.CASE).seal(id, CONTENT, text),
                clock.instant(),
                by);
        if (store.versions(hand).size() != basedOn || !store.add(hand, version)) {
            throw new BrokenRule("conclusions.changedMeanwhile");
        }
    }

    private void mustBeOpen(CaseInHand hand) {
        BrokenRule.when(!investigations.runs(hand), "investigations.notNow");
        BrokenRule.when(store.isConcluded(hand), "conclusions.final");
    }
}
