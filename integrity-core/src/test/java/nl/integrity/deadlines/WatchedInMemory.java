package nl.integrity.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of clocks, as PostgreSQL would keep it. */
final class WatchedInMemory extends DeadlineStore {
    private static final String NEW = "-infinity";
    private static final Comparator<Row> AS_THEY_ARE_PASSED =
            Comparator.comparing(Row::lookOn, WatchedInMemory::byDay).thenComparing(Row::id);

    /** A row; {@code told} is what the table of alarms has of it. */
    private record Row(
            UUID id,
            UUID dossier,
            String kind,
            RunningTerm term,
            @Nullable LocalDate metOn,
            String lookOn,
            List<Integer> told) {
        String key() {
            return dossier + kind;
        }
    }

    private final StatutoryTerms terms = TermsOfTheMigration.read();
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<UUID, List<String>> ofDossier = new HashMap<>();
    private final TreeSet<Row> running = new TreeSet<>(AS_THEY_ARE_PASSED);
    private @Nullable Row before;
    private long ids;

    /** What one transaction did is undone. */
    void rollBack() {
        if (before != null) {
            keep(before);
        }
    }

    @Override
    StatutoryTerms terms() {
        return terms;
    }

    @Override
    void put(UUID dossier, String kind, RunningTerm term, @Nullable LocalDate metOn) {
        Row old = rows.get(dossier + kind);
        if (old == null) {
            ofDossier.computeIfAbsent(dossier, none -> new ArrayList<>()).add(dossier + kind);
        }
        keep(new Row(
                old == null ? new UUID(0, ++ids) : old.id(),
                dossier,
                kind,
                term,
                metOn,
                NEW,
                old == null ? List.of() : old.told()));
    }

    @Override
    void met(UUID dossier, LocalDate day) {
        ofDossier.getOrDefault(dossier, List.of()).forEach(key -> {
            Row row = row(key);
            if (row.metOn() == null) {
                keep(new Row(row.id(), dossier, row.kind(), row.term(), day, row.lookOn(), row.told()));
            }
        });
    }

    @Override
    List<Deadline> of(UUID dossier) {
        return ofDossier.getOrDefault(dossier, List.of()).stream()
                .map(this::row)
                .map(row -> new Deadline(
                        DeadlineKind.valueOf(row.kind()),
                        row.term().startedOn(),
                        row.term().dueOn(),
                        row.metOn()))
                .toList();
    }

    @Override
    Map<UUID, List<Deadline>> ofEach(Collection<UUID> dossiers) {
        return dossiers.stream().collect(Collectors.toMap(Function.identity(), this::of));
    }

    @Override
    List<Place> toLookAt(LocalDate today, Place after, int size) {
        return running.stream()
                .takeWhile(row -> byDay(row.lookOn(), today.toString()) <= 0)
                .map(row -> new Place(row.lookOn(), row.id(), row.dossier(), row.kind()))
                .filter(place -> Comparator.comparing(Place::lookOn, WatchedInMemory::byDay)
                                .thenComparing(Place::id)
                                .compare(place, after)
                        > 0)
                .limit(size)
                .toList();
    }

    @Override
    Optional<Watched> lock(Place clock, LocalDate today) {
        before = row(clock.dossier() + clock.kind());
        return Optional.of(before)
                .filter(row -> row.metOn() == null && byDay(row.lookOn(), today.toString()) <= 0)
                .map(row -> new Watched(
                        row.term(),
                        row.told().stream().mapToInt(Integer::intValue).max().orElse(0)));
    }

    @Override
    void lookAgain(Place clock, LocalDate day) {
        Row row = row(clock.dossier() + clock.kind());
        keep(new Row(row.id(), row.dossier(), row.kind(), row.term(), row.metOn(), day.toString(), row.told()));
    }

    @Override
    boolean told(Place clock, int number, Instant at) {
        Row row = row(clock.dossier() + clock.kind());
        if (row.told().contains(number)) {
            return false;
        }
        List<Integer> told = new ArrayList<>(row.told());
        told.add(number);
        keep(new Row(row.id(), row.dossier(), row.kind(), row.term(), row.metOn(), row.lookOn(), told));
        return true;
    }

    private Row row(String key) {
        return Objects.requireNonNull(rows.get(key), key);
    }

    private void keep(Row row) {
        Row old = rows.put(row.key(), row);
        if (old != null) {
            running.remove(old);
        }
        if (row.metOn() == null) {
            running.add(row);
        }
    }

    private static int byDay(String one, String other) {
        return one.equals(NEW) || other.equals(NEW)
                ? Boolean.compare(other.equals(NEW), one.equals(NEW))
                : one.compareTo(other);
    }
}
