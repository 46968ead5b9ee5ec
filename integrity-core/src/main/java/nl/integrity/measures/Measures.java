package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Admission;
import nl.integrity.audit.Actor;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.LineOfManagement;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Seals and opens measures, for doors that let their caller in. */
@ApplicationScoped
class Measures {
    private static final String TITLE = "measure_plan.title";
    private static final String PLAN = "measure_plan.plan";
    private static final String NOTE = "measure_step.note";
    private static final String MILESTONE = "measure_milestone.milestone";
    private static final String WHAT = "measure_spending.what";

    /** Between the parts of a test; nobody can type it: see {@link nl.integrity.shared.Typed}. */
    private static final String NEXT_PART = "\u001f";

    @Inject
    MeasureStore store;

    @Inject
    Recommendations recommendations;

    @Inject
    ProofBook proofs;

    @Inject
    Directory directory;

    @Inject
    LineOfManagement line;

    @Inject
    Vault vault;

    Optional<MeasureDossier> find(int number) {
        return store.find(number).map(known -> new MeasureDossier(known, person -> line.ledBy(person, today())));
    }

    /** Those that somebody sees to, verifies or oversees. */
    List<MeasureStore.Known> of(PersonId person) {
        return store.of(person, line.ledBy(person, today()));
    }

    List<MeasureLine> linesFor(UUID recommendation, Actor reader) {
        return lines(store.forRecommendation(recommendation), reader);
    }

    /** In the order in which they are given. */
    List<MeasureLine> lines(List<MeasureStore.Known> known, Actor reader) {
        Map<UUID, OpenCompartment> open = vault.openAll(
                known.stream().map(MeasureStore.Known::id).toList(), Compartment.MEASURES, reader, "measures");
        return known.stream()
                .map(each -> new MeasureLine(
                        each.number(),
                        each.kind(),
                        Objects.requireNonNull(open.get(each.id()))
                                .unseal(each.plan().id(), TITLE, each.plan().title()),
                        each.stage(),
                        directory.nameOf(each.plan().owner()),
                        each.dueOn(),
                        each.isLate(today()),
                        each.plan().euros(),
                        each.cents()))
                .toList();
    }

    /**
     * @param follows whether the reader may know in what it was recommended; of what is public everybody may
     * @param spends whether the reader may add what was spent
     * @param proves whether the reader may add a file by which it can be seen
     */
    MeasureFile file(
            Admission<MeasureDossier> admitted,
            Set<MeasureMove> moves,
            boolean follows,
            boolean spends,
            boolean proves) {
        MeasureStore.Known known = admitted.dossier().known();
        Actor reader = admitted.caller().actor();
        OpenCompartment open = vault.open(
                known.id(), Compartment.MEASURES, reader, admitted.dossier().reference());
        return new MeasureFile(
                known.number(),
                known.kind(),
                known.stage(),
                plan(known.plan(), open),
                known.version(),
                known.dueOn(),
                known.isLate(today()),
                recommendations.of(known.id(), reader, follows),
                store.milestones(known.id()).stream()
                        .map(each -> new MeasureFile.Milestone(
                                each.id(),
                                open.unseal(each.id(), MILESTONE, each.text()),
                                each.dueOn(),
                                each.reachedAt()))
                        .toList(),
                new Spending(
                        store.spending(known.id()).stream()
                                .map(each -> new Spending.Line(
                                        each.on(),
                                        each.cents(),
                                        open.unseal(each.id(), WHAT, each.what()),
                                        each.at(),
                                        directory.nameOf(each.by())))
                                .toList(),
                        known.cents(),
                        known.plan().euros(),
                        spends),
                store.steps(known.id()).stream().map(each -> step(each, open)).toList(),
                proofs.of(known.id(), open, proves),
                moves);
    }

    private MeasureFile.Plan plan(MeasureStore.Plan plan, OpenCompartment open) {
        PersonId deputy = plan.deputy();
        return new MeasureFile.Plan(
                open.unseal(plan.id(), TITLE, plan.title()),
                open.unseal(plan.id(), PLAN, plan.text()),
                plan.owner(),
                directory.nameOf(plan.owner()),
                deputy,
                deputy == null ? null : directory.nameOf(deputy),
                plan.verifier(),
                directory.nameOf(plan.verifier()),
                plan.unit(),
                plan.dueOn(),
                plan.checkMonths(),
                plan.repeatMonths(),
                plan.euros());
    }

    private MeasureFile.Step step(MeasureStore.Step step, OpenCompartment open) {
        String[] parts = open.unseal(step.id(), NOTE, step.note()).split(NEXT_PART, -1);
        return new MeasureFile.Step(
                step.move(),
                step.stage(),
                step.at(),
                directory.nameOf(step.by()),
                step.until(),
                parts[0],
                parts[1],
                parts[2]);
    }

    /** How many milestones were not reached. */
    int left(MeasureStore.Known known) {
        return (int) store.milestones(known.id()).stream()
                .filter(each -> each.reachedAt() == null)
                .count();
    }

    /** @throws BrokenRule when somebody else did something with it meanwhile */
    void move(MeasureStore.Known known, MoveMeasure command, PersonId by) {
        MeasureMove move = Objects.requireNonNull(command.move());
        OpenCompartment key = vault.openToAdd(known.id(), Compartment.MEASURES);
        step(
                known.id(),
                known.version(),
                command.basedOn(),
                move,
                MeasureLifecycle.next(known.stage(), move),
                until(known, command),
                key,
                String.join(NEXT_PART, command.note(), command.criteria(), command.sample()),
                by);
    }

    private @Nullable LocalDate until(MeasureStore.Known known, MoveMeasure command) {
        Integer repeat = known.plan().repeatMonths();
        return switch (Objects.requireNonNull(command.move())) {
            case ACCEPT_RISK -> command.until();
            case VERIFY -> today().plusMonths(known.plan().checkMonths());
            case PASS -> repeat == null ? null : today().plusMonths(repeat);
            default -> null;
        };
    }

    /** @return its number */
    int plan(PlanMeasure command, Optional<MeasureStore.Known> before, List<UUID> reasons, PersonId by) {
        UUID id = before.map(MeasureStore.Known::id).orElseGet(UUID::randomUUID);
        OpenCompartment key =
                before.isPresent() ? vault.openToAdd(id, Compartment.MEASURES) : vault.create(id, Compartment.MEASURES);
        int number = before.map(MeasureStore.Known::number)
                .orElseGet(() -> store.add(id, Objects.requireNonNull(command.kind()), recommendations.now(), by));
        MeasureStage stage = MeasureLifecycle.next(
                before.map(MeasureStore.Known::stage).orElse(MeasureStage.PLANNED), MeasureMove.PLAN);
        step(
                id,
                before.map(MeasureStore.Known::version).orElse(0),
                command.basedOn(),
                MeasureMove.PLAN,
                stage,
                before.map(MeasureStore.Known::until).orElse(null),
                key,
                String.join(NEXT_PART, command.why(), "", ""),
                by);
        UUID plan = UUID.randomUUID();
        store.plan(
                id,
                command.basedOn() + 1,
                new MeasureStore.Plan(
                        plan,
                        Objects.requireNonNull(command.owner()),
                        command.deputy(),
                        Objects.requireNonNull(command.verifier()),
                        Objects.requireNonNull(command.unit()),
                        Objects.requireNonNull(command.dueOn()),
                        Objects.requireNonNull(command.checkMonths()),
                        command.repeatMonths(),
                        command.euros(),
                        key.seal(plan, TITLE, command.title()),
                        key.seal(plan, PLAN, command.plan())));
        reasons.forEach(recommendation -> store.addFor(id, recommendation, recommendations.now(), by));
        return number;
    }

    private void step(
            UUID measure,
            int version,
            int basedOn,
            MeasureMove move,
            MeasureStage stage,
            @Nullable LocalDate until,
            OpenCompartment key,
            String note,
            PersonId by) {
        UUID id = UUID.randomUUID();
        MeasureStore.Step step = new MeasureStore.Step(
                id, basedOn + 1, move, stage, until, key.seal(id, NOTE, note), recommendations.now(), by);
        if (version != basedOn || !store.step(measure, step)) {
            throw new BrokenRule("measures.changedMeanwhile");
        }
    }

    void addMilestone(MeasureStore.Known known, AddMilestone command, PersonId by) {
        UUID id = UUID.randomUUID();
        OpenCompartment key = vault.openToAdd(known.id(), Compartment.MEASURES);
        store.milestone(
                known.id(),
                new MeasureStore.Milestone(
                        id,
                        Objects.requireNonNull(command.milestoneDue()),
                        key.seal(id, MILESTONE, command.milestone()),
                        null),
                recommendations.now(),
                by);
    }

    void reach(MeasureStore.Known known, UUID milestone, PersonId by) {
        if (!store.reach(known.id(), milestone, recommendations.now(), by)) {
            throw new BrokenRule("measures.milestone.already");
        }
    }

    /** @throws BrokenRule when it is nothing, of a day to come, or takes back more than was spent */
    void spend(MeasureStore.Known known, SpendOnMeasure command, PersonId by) {
        LocalDate on = Objects.requireNonNull(command.spentOn());
        if (command.cents() == 0) {
            throw new BrokenRule("measures.amount.nothing");
        }
        if (on.isAfter(today())) {
            throw new BrokenRule("measures.spentOn.future");
        }
        long before = store.spentFor(known.id());
        if (store.spending(known.id()).stream().anyMatch(each -> each.id().equals(command.submission()))) {
            return;
        }
        if (before + command.cents() < 0) {
            throw new BrokenRule("measures.amount.below");
        }
        UUID id = command.submission();
        OpenCompartment key = vault.openToAdd(known.id(), Compartment.MEASURES);
        store.spend(
                known.id(),
                new MeasureStore.Spent(
                        id, command.cents(), on, key.seal(id, WHAT, command.what()), recommendations.now(), by));
    }

    LocalDate today() {
        return recommendations.today();
    }
}
