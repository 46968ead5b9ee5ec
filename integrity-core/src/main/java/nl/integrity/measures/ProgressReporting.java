package nl.integrity.measures;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Tells how it stood on a day with what was recommended, and what changed since another; nothing in it is written by hand. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR})
public class ProgressReporting {
    private static final int ALL = 100_000;
    private static final RecommendationStore.Told NOTHING = new RecommendationStore.Told("", "");

    @Inject
    Gate gate;

    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationStore store;

    @Inject
    AuditTrail trail;

    /**
     * @param on the day at the end of which it stood so
     * @param since the day with which it is compared; {@code null} for none
     * @throws BrokenRule when a day is not past, or the other does not come before it
     */
    public ProgressLetter letter(LocalDate on, @Nullable LocalDate since) {
        gate.admit(Action.READ_RECOMMENDATIONS, "progress letter");
        return past(on, since);
    }

    /**
     * The same, to be taken elsewhere.
     *
     * @throws BrokenRule as {@link #letter}
     */
    public ProgressLetter export(LocalDate on, @Nullable LocalDate since) {
        Caller caller = gate.admit(Action.READ_RECOMMENDATIONS, "progress letter");
        ProgressLetter letter = past(on, since);
        trail.recordDeed(caller.actor(), "EXPORT_PROGRESS", "-");
        return letter;
    }

    private ProgressLetter past(LocalDate on, @Nullable LocalDate since) {
        if (on.isAfter(recommendations.today())) {
            throw new BrokenRule("measures.on.future");
        }
        if (since != null && !since.isBefore(on)) {
            throw new BrokenRule("measures.since.late");
        }
        return told(on, since);
    }

    /** How it stands now with what everybody may know of: of public sources, what was worded for the public. */
    @PermitAll
    @OpenToAll(because = "it shows what was made public, and that somebody looked is nobody's business")
    public ProgressLetter published() {
        ProgressLetter all = told(recommendations.today(), null);
        return new ProgressLetter(
                all.on(),
                null,
                all.lines().stream().filter(line -> !line.textNl().isEmpty()).toList(),
                all.counts());
    }

    private ProgressLetter told(LocalDate on, @Nullable LocalDate since) {
        Map<UUID, Source> open = store.sources().stream()
                .filter(Source::isPublic)
                .collect(Collectors.toMap(Source::id, Function.identity()));
        Map<UUID, Standing> before = since == null
                ? Map.of()
                : store.list(endOf(since), since, null, null, 0, ALL).stream()
                        .collect(Collectors.toMap(RecommendationStore.Known::id, RecommendationStore.Known::standing));
        Map<UUID, RecommendationStore.Told> told = store.told(endOf(on));
        Map<UUID, RecommendationStore.Told> toldBefore = since == null ? Map.of() : store.told(endOf(since));
        List<ProgressLetter.Line> lines = store.list(endOf(on), on, null, null, 0, ALL).stream()
                .filter(known -> open.containsKey(known.source()))
                .map(known -> line(
                        known,
                        Objects.requireNonNull(open.get(known.source())),
                        told.getOrDefault(known.id(), NOTHING),
                        toldBefore.getOrDefault(known.id(), NOTHING),
                        before.get(known.id()),
                        since != null))
                .sorted(Comparator.comparing(
                                (ProgressLetter.Line line) -> line.source().publishedOn())
                        .thenComparing(line -> line.source().id())
                        .thenComparing(ProgressLetter.Line::number))
                .toList();
        return new ProgressLetter(on, since, lines, store.counts(endOf(on), on, null));
    }

    private static ProgressLetter.Line line(
            RecommendationStore.Known known,
            Source source,
            RecommendationStore.Told told,
            RecommendationStore.Told toldBefore,
            @Nullable Standing before,
            boolean compared) {
        return new ProgressLetter.Line(
                source,
                known.number(),
                known.paragraph(),
                known.standing(),
                told.textNl(),
                told.textEn(),
                toldBefore.textNl(),
                toldBefore.textEn(),
                before,
                compared && (before != known.standing() || !told.equals(toldBefore)));
    }

    /** The last moment of a day, or this one when it is not over. */
    private Instant endOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(SystemTime.ZONE).toInstant().minusMillis(1);
        return end.isBefore(recommendations.now()) ? end : recommendations.now();
    }
}
