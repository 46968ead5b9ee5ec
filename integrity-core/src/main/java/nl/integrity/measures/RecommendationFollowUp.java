package nl.integrity.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Everything that was ever recommended, and what became of it: the promise that all of it is followed, to be seen at a glance. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR})
public class RecommendationFollowUp {
    private static final int SHOWN = 50;

    @Inject
    Gate gate;

    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationStore store;

    @Inject
    Measures measures;

    @Inject
    AuditTrail trail;

    /**
     * How it stands with all, or with all in one source, and a page of them.
     *
     * @param standing those with which it stands so; {@code null} for whichever
     * @param source those in this one, by its id; {@code null} for all
     * @param after those with a higher number; 0 for the first
     */
    public RecommendationBoard board(@Nullable Standing standing, @Nullable UUID source, int after) {
        Caller caller = gate.admit(Action.READ_RECOMMENDATIONS);
        return board(standing, source, after, SHOWN, caller);
    }

    /** The same with all of them at once, to be taken elsewhere. */
    public RecommendationBoard export(@Nullable Standing standing, @Nullable UUID source) {
        Caller caller = gate.admit(Action.READ_RECOMMENDATIONS);
        RecommendationBoard all = board(standing, source, 0, Integer.MAX_VALUE - 1, caller);
        trail.recordDeed(caller.actor(), "EXPORT_RECOMMENDATIONS", "-");
        return all;
    }

    private RecommendationBoard board(
            @Nullable Standing standing, @Nullable UUID source, int after, int most, Caller caller) {
        List<RecommendationStore.Known> found =
                store.list(recommendations.now(), recommendations.today(), standing, source, after, most + 1);
        List<RecommendationStore.Known> shown = found.stream().limit(most).toList();
        Map<UUID, String> texts = recommendations.texts(shown, caller.actor());
        Map<UUID, String> titles = store.sources().stream().collect(Collectors.toMap(Source::id, Source::title));
        return new RecommendationBoard(
                store.counts(recommendations.now(), recommendations.today(), source),
                shown.stream()
                        .map(each -> new RecommendationLine(
                                each.number(),
                                Objects.requireNonNull(titles.get(each.source())),
                                each.paragraph(),
                                Objects.requireNonNull(texts.get(each.id())),
                                each.standing(),
                                each.response()))
                        .toList(),
                found.size() > most ? shown.get(most - 1).number() : null);
    }

    /**
     * One with all that became of it.
     *
     * @throws nl.integrity.access.AccessRefused when there is none such
     */
    public RecommendationFile open(int number) {
        Caller caller = gate.admit(Action.READ_RECOMMENDATIONS, reference(number));
        RecommendationStore.Known known = recommendations.find(number);
        Set<RecommendationFile.Act> may = EnumSet.noneOf(RecommendationFile.Act.class);
        if (caller.is(Role.DECISION_MAKER)) {
            may.add(RecommendationFile.Act.ANSWER);
        }
        if (caller.is(Role.COORDINATOR)) {
            may.add(RecommendationFile.Act.WORD);
            may.add(RecommendationFile.Act.PLAN);
        }
        return new RecommendationFile(
                number,
                recommendations.source(known.source()),
                known.paragraph(),
                Objects.requireNonNull(
                        recommendations.texts(List.of(known), caller.actor()).get(known.id())),
                known.standing(),
                recommendations.answers(known, caller.actor()),
                recommendations.statuses(known),
                measures.linesFor(known.id(), caller.actor()),
                may);
    }

    /** Those published last first. */
    public List<Source> sources() {
        gate.admit(Action.READ_RECOMMENDATIONS);
        return store.sources();
    }

    /** Those in which something can be entered, published last first. */
    @RolesAllowed(Role.COORDINATOR)
    public List<Source> toEnter() {
        gate.admit(Action.KEEP_RECOMMENDATIONS, "sources");
        return store.sources();
    }

    /** @return the id of the new source */
    @RolesAllowed(Role.COORDINATOR)
    public UUID addSource(@Valid AddSource command) {
        Caller caller = gate.admit(Action.KEEP_RECOMMENDATIONS, "sources");
        return recommendations.addSource(command, caller.known());
    }

    /**
     * @return the number of the new recommendation
     * @throws nl.integrity.access.AccessRefused when there is no such source
     */
    @RolesAllowed(Role.COORDINATOR)
    public int add(@Valid AddRecommendation command) {
        Caller caller = gate.admit(Action.KEEP_RECOMMENDATIONS, "recommendations");
        Source source = recommendations.source(Objects.requireNonNull(command.source()));
        return recommendations
                .add(source.id(), List.of(command), caller.known())
                .get(0);
    }

    /**
     * Says whether it is followed; a later answer does not undo what was said, but comes on top of it.
     *
     * @throws BrokenRule when the reason of a refusal is missing, or somebody else answered meanwhile
     * @throws nl.integrity.access.AccessRefused when there is none such
     */
    @RolesAllowed(Role.DECISION_MAKER)
    public void answer(@Valid AnswerRecommendation command) {
        Caller caller = gate.admit(Action.ANSWER_RECOMMENDATION, reference(command.number()));
        if (command.response() != Response.ACCEPTED && command.reason().isEmpty()) {
            throw new BrokenRule("measures.reason.missing");
        }
        recommendations.answer(recommendations.find(command.number()), command, caller.known());
    }

    /**
     * Words what may be told in public.
     *
     * @throws BrokenRule when somebody else did so meanwhile
     * @throws nl.integrity.access.AccessRefused when there is none such
     */
    @RolesAllowed(Role.COORDINATOR)
    public void word(@Valid WordStatus command) {
        Caller caller = gate.admit(Action.KEEP_RECOMMENDATIONS, reference(command.number()));
        recommendations.word(recommendations.find(command.number()), command, caller.known());
    }

    private static String reference(int number) {
        return "recommendation " + number;
    }
}
