package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Headcount;
import nl.integrity.organisation.Location;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What is lacking, held against what was answered to it. */
@ApplicationScoped
class Gaps {
    private static final Comparator<Gap> FIRST = Comparator.comparing(Gap::from).thenComparing(Gap::kind);

    @Inject
    Confidants confidants;

    @Inject
    GapStore store;

    @Inject
    Directory directory;

    @Inject
    Event<DeskNews> news;

    CoverageBoard board() {
        LocalDate today = confidants.today();
        List<Location> locations = directory.locationsToday();
        Roster roster = roster(today);
        Coverage coverage = new Coverage(roster, today);
        List<GapAnswer> answers = store.answers(today);
        Map<UUID, String> names = locations.stream()
                .collect(Collectors.toMap(location -> location.id().value(), Location::name));
        List<GapLine> lines = all(coverage, locations)
                .map(gap -> line(gap, names, answerTo(gap, answers, today).orElse(null)))
                .toList();
        Map<LocationId, Long> appointed = roster.all().stream()
                .filter(confidant -> confidant.runsOn(today))
                .flatMap(confidant -> confidant.profile().locations().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new CoverageBoard(
                locations.stream()
                        .map(location -> cover(location, appointed, coverage, today))
                        .toList(),
                lines.stream().filter(line -> line.answer() == null).toList(),
                lines.stream().filter(line -> line.answer() != null).toList());
    }

    private static LocationCover cover(
            Location location, Map<LocationId, Long> appointed, Coverage coverage, LocalDate today) {
        Headcount count = location.staff();
        int confidants = appointed.getOrDefault(location.id(), 0L).intValue();
        List<Gap> gaps = coverage.of(location.id());
        return new LocationCover(
                location.id(),
                location.name(),
                confidants,
                count == null ? null : count.staff(),
                count == null ? null : count.countedOn(),
                state(confidants, gaps, today),
                gaps);
    }

    private static LocationCover.State state(int confidants, List<Gap> gaps, LocalDate today) {
        if (confidants == 0) {
            return LocationCover.State.NONE;
        }
        if (gaps.isEmpty()) {
            return LocationCover.State.COVERED;
        }
        return gaps.get(0).from().isAfter(today) ? LocationCover.State.GAP_AHEAD : LocationCover.State.NOBODY_TODAY;
    }

    private GapLine line(Gap gap, Map<UUID, String> names, @Nullable GapAnswer answer) {
        String name = gap.kind().isAboutLocation()
                ? names.getOrDefault(gap.subject(), gap.subject().toString())
                : directory.nameOf(new PersonId(gap.subject()));
        return answer == null
                ? new GapLine(gap, name, null, null, null, null, null)
                : new GapLine(
                        gap,
                        name,
                        answer.answer(),
                        answer.reason(),
                        answer.holdsUntil(),
                        answer.at(),
                        directory.nameOf(answer.author()));
    }

    /** @throws BrokenRule when there is no such gap, or no longer as it was seen */
    void answer(AnswerGap command, PersonId by) {
        LocalDate today = confidants.today();
        LocalDate until = command.holdsUntil();
        if (until == null || until.isBefore(today)) {
            throw new BrokenRule("confidants.holdsUntil.past");
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new BrokenRule("confidants.holdsUntil.far");
        }
        if (all(new Coverage(roster(today), today), directory.locationsToday()).noneMatch(command.gap()::equals)) {
            throw new BrokenRule("confidants.gap.changed");
        }
        store.answer(command, confidants.now(), by);
    }

    /** Tells the coordinator of what will be lacking soon, each gap once; and again when what was answered holds no longer. */
    void tell() {
        LocalDate today = confidants.today();
        List<GapAnswer> answers = store.answers(today);
        all(new Coverage(roster(today), today), directory.locationsToday())
                .filter(gap -> !gap.from().isAfter(today.plusDays(gap.kind().daysAhead())))
                .filter(Predicate.not(gap -> answerTo(gap, answers, today).isPresent()))
                .filter(gap -> store.isToTell(gap, confidants.now()))
                .forEach(gap -> news.fire(DeskNews.toFunction(DeskNews.Kind.TASK, gap.subject(), Role.COORDINATOR)));
    }

    private Roster roster(LocalDate today) {
        return confidants.roster(today.minusDays(Coverage.DAYS));
    }

    private static Stream<Gap> all(Coverage coverage, List<Location> locations) {
        return Stream.concat(
                        locations.stream().flatMap(location -> coverage.of(location.id()).stream()),
                        coverage.ofPeople().stream())
                .sorted(FIRST);
    }

    private static Optional<GapAnswer> answerTo(Gap gap, List<GapAnswer> answers, LocalDate today) {
        return answers.stream().filter(answer -> answer.silences(gap, today)).findFirst();
    }
}
