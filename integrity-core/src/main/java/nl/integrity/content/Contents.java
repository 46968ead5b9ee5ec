package nl.integrity.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.integrity.content.ContentStore.Row;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What the leaflets say, and said; for whoever keeps with a report what its reporter was told. */
@ApplicationScoped
public class Contents {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    ContentStore store;

    @Inject
    Clock clock;

    @Inject
    Event<ContentRevised> revised;

    private volatile @Nullable Snapshot now;

    /** The number to keep with what happens now: {@link #asOf} finds by it, for ever, what all leaflets said. */
    public int latest() {
        return store.latest();
    }

    /** A leaflet as it is; read anew every minute, and whenever it was revised here. */
    public LeafletText today(Leaflet leaflet) {
        Instant at = clock.instant();
        Snapshot known = now;
        if (known == null || known.readAt().plus(FRESH).isBefore(at)) {
            known = new Snapshot(at, topics());
            now = known;
        }
        return text(leaflet, known.rows(), false);
    }

    /** A leaflet as it was when this was the latest number. Empty when there never was such a number. */
    public Optional<LeafletText> asOf(Leaflet leaflet, int number) {
        return store.madeAt(number)
                .map(at -> text(leaflet, store.asOf(number, day(at)), true))
                .map(said -> said.number() == today(leaflet).number() ? today(leaflet) : said);
    }

    /** Every topic there is today, with its newest revision. */
    List<Row> topics() {
        return store.asOf(ContentStore.NEWEST, day(clock.instant()));
    }

    /** @return the number that the new words got; empty when they were based on others than those that hold */
    Optional<Integer> revise(ReviseTopic words, PersonId author) {
        Optional<Integer> number = store.add(words, clock.instant(), author);
        number.ifPresent(given -> revised.fire(new ContentRevised(given)));
        return number;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentRevised revised) {
        now = null;
    }

    private static LeafletText text(Leaflet leaflet, List<Row> rows, boolean old) {
        List<Revision> parts = rows.stream()
                .filter(row -> row.topic().leaflet() == leaflet)
                .map(Row::revision)
                .filter(Objects::nonNull)
                .toList();
        Optional<Revision> newest = parts.stream().max(Comparator.comparingInt(Revision::number));
        return new LeafletText(
                leaflet,
                newest.map(Revision::number).orElse(0),
                newest.map(Revision::at).orElse(Instant.EPOCH),
                old,
                parts.stream().filter(part -> !part.languages().isEmpty()).toList());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private record Snapshot(Instant readAt, List<Row> rows) {}
}
