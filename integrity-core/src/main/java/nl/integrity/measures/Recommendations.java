package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.audit.Actor;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** Seals and opens what was recommended and answered, for doors that let their caller in. What is of one source is under one key. */
@ApplicationScoped
class Recommendations {
    private static final String TEXT = "recommendation.recommended";
    private static final String REASON = "recommendation_answer.reason";
    private static final String COMMITMENT = "recommendation_answer.commitment";

    @Inject
    RecommendationStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** @throws AccessRefused when there is none such */
    RecommendationStore.Known find(int number) {
        return store.find(number, now(), today()).orElseThrow(AccessRefused::new);
    }

    /** @throws AccessRefused when there is none such */
    Source source(UUID id) {
        return store.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** What those say, by their id. */
    Map<UUID, String> texts(Collection<RecommendationStore.Known> known, Actor reader) {
        Set<UUID> sources =
                known.stream().map(RecommendationStore.Known::source).collect(Collectors.toSet());
        Map<UUID, OpenCompartment> open = vault.openAll(sources, Compartment.MEASURES, reader, "recommendations");
        return known.stream().collect(Collectors.toMap(RecommendationStore.Known::id, each -> Objects.requireNonNull(
                        open.get(each.source()))
                .unseal(each.id(), TEXT, each.text())));
    }

    /** What a measure is for; of what is not public the reader hears the source only when they may know it. */
    List<MeasureFile.Recommended> of(UUID measure, Actor reader, boolean follows) {
        List<RecommendationStore.Known> found = store.of(measure, now(), today());
        Map<UUID, String> texts = texts(found, reader);
        Map<UUID, Source> sources = store.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return found.stream()
                .map(each -> {
                    Source source = Objects.requireNonNull(sources.get(each.source()));
                    boolean known = follows || source.isPublic();
                    return new MeasureFile.Recommended(
                            each.number(),
                            known ? source.title() : "",
                            known ? each.paragraph() : "",
                            Objects.requireNonNull(texts.get(each.id())));
                })
                .toList();
    }

    List<RecommendationFile.Answered> answers(RecommendationStore.Known known, Actor reader) {
        List<RecommendationStore.Answer> answers = store.answers(known.id());
        if (answers.isEmpty()) {
            return List.of();
        }
        OpenCompartment open =
                vault.open(known.source(), Compartment.MEASURES, reader, "recommendation " + known.number());
        return answers.stream()
                .map(each -> new RecommendationFile.Answered(
                        each.response(),
                        open.unseal(each.id(), REASON, each.reason()),
                        open.unseal(each.id(), COMMITMENT, each.commitment()),
                        each.at(),
                        directory.nameOf(each.by())))
                .toList();
    }

    /** What may be told of it in public, and was, the latest first. */
    List<RecommendationFile.Worded> statuses(RecommendationStore.Known known) {
        return store.statuses(known.id()).stream()
                .map(each -> new RecommendationFile.Worded(
                        each.textNl(), each.textEn(), each.at(), directory.nameOf(each.by())))
                .toList();
    }

    UUID addSource(AddSource command, PersonId by) {
        UUID id = UUID.randomUUID();
        vault.create(id, Compartment.MEASURES);
        store.addSource(
                new Source(
                        id,
                        Objects.requireNonNull(command.kind()),
                        command.title(),
                        Objects.requireNonNull(command.publishedOn()),
                        Objects.requireNonNull(command.confidentiality())),
                now(),
                by);
        return id;
    }

    /** @return their numbers, in the order in which they are given */
    List<Integer> add(UUID source, List<AddRecommendation> commands, PersonId by) {
        OpenCompartment key = vault.openToAdd(source, Compartment.MEASURES);
        List<Integer> numbers = store.numbers(commands.size());
        Instant now = now();
        for (int place = 0; place < commands.size(); place++) {
            AddRecommendation command = commands.get(place);
            UUID id = UUID.randomUUID();
            store.add(id, numbers.get(place), source, command.paragraph(), key.seal(id, TEXT, command.text()), now, by);
        }
        return numbers;
    }

    /** @throws BrokenRule when it was answered meanwhile */
    void answer(RecommendationStore.Known known, AnswerRecommendation command, PersonId by) {
        UUID id = UUID.randomUUID();
        OpenCompartment key = vault.openToAdd(known.source(), Compartment.MEASURES);
        RecommendationStore.Answer answer = new RecommendationStore.Answer(
                id,
                command.basedOn() + 1,
                Objects.requireNonNull(command.response()),
                key.seal(id, REASON, command.reason()),
                key.seal(id, COMMITMENT, command.commitment()),
                now(),
                by);
        if (store.answers(known.id()).size() != command.basedOn() || !store.answer(known.id(), answer)) {
            throw new BrokenRule("measures.changedMeanwhile");
        }
    }

    /** @throws BrokenRule when it was worded meanwhile */
    void word(RecommendationStore.Known known, WordStatus command, PersonId by) {
        RecommendationStore.Status status =
                new RecommendationStore.Status(command.basedOn() + 1, command.textNl(), command.textEn(), now(), by);
        if (store.statuses(known.id()).size() != command.basedOn() || !store.word(known.id(), status)) {
            throw new BrokenRule("measures.changedMeanwhile");
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), SystemTime.ZONE);
    }
}
