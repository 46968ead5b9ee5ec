package nl.integrity.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.integrity.content.ContentStore.Row;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private final Contents contents = new Contents();
    private final List<Revision> stored = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private int reads;

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container here
    void withoutAContainer() {
        contents.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return SystemTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        contents.store = new ContentStore() {
            @Override
            List<Row> asOf(int number, LocalDate day) {
                reads++;
                return stored.stream()
                        .filter(revision -> revision.number() <= number)
                        .reduce((before, after) -> after)
                        .map(revision -> List.of(new Row(TopicStateTest.topic(true), revision, null)))
                        .orElse(List.of());
            }

            @Override
            Optional<Instant> madeAt(int number) {
                return stored.stream()
                        .filter(revision -> revision.number() == number)
                        .map(Revision::at)
                        .findFirst();
            }
        };
        stored.add(revision(3, "Eerst"));
    }

    @Test
    void the_database_is_asked_once_a_minute() {
        assertThat(titles(contents.today(Leaflet.PROCEDURE))).containsExactly("Eerst");
        stored.add(revision(4, "Later"));
        now = now.plusSeconds(60);
        assertThat(titles(contents.today(Leaflet.PROCEDURE))).containsExactly("Eerst");
        assertThat(contents.today(Leaflet.PRIVACY).parts()).isEmpty();
        assertThat(reads).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(titles(contents.today(Leaflet.PROCEDURE))).containsExactly("Later");
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void what_was_revised_here_is_read_at_once() {
        contents.today(Leaflet.PROCEDURE);
        stored.add(revision(4, "Later"));
        contents.forget(new ContentRevised(4));
        assertThat(titles(contents.today(Leaflet.PROCEDURE))).containsExactly("Later");
    }

    @Test
    void an_old_number_gives_what_it_stood_for_and_says_that_it_is_old() {
        stored.add(revision(4, "Later"));
        LeafletText then = contents.asOf(Leaflet.PROCEDURE, 3).orElseThrow();
        assertThat(titles(then)).containsExactly("Eerst");
        assertThat(then.old()).isTrue();
        assertThat(then.number()).isEqualTo(3);
        LeafletText now = contents.asOf(Leaflet.PROCEDURE, 4).orElseThrow();
        assertThat(titles(now)).containsExactly("Later");
        assertThat(now.old()).isFalse();
    }

    @Test
    void a_number_that_never_was_gives_nothing() {
        assertThat(contents.asOf(Leaflet.PROCEDURE, 5)).isEmpty();
    }

    @Test
    void a_topic_that_was_emptied_is_left_out() {
        stored.add(new Revision(4, new TopicCode("terms"), "", "", "", "", now));
        assertThat(contents.today(Leaflet.PROCEDURE).parts()).isEmpty();
        assertThat(contents.today(Leaflet.PROCEDURE).number()).isEqualTo(4);
    }

    private Revision revision(int number, String title) {
        return new Revision(number, new TopicCode("terms"), title, "Tekst", title, "Text", now);
    }

    private static List<String> titles(LeafletText text) {
        return text.parts().stream().map(Revision::titleNl).toList();
    }
}
