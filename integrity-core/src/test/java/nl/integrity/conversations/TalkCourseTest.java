package nl.integrity.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TalkCourseTest {
    @Test
    void a_proposal_waits_until_it_is_answered_or_another_takes_its_place() {
        assertThat(course(TalkKind.ASKED).proposal()).isEmpty();
        assertThat(course(TalkKind.ASKED, TalkKind.PROPOSED, TalkKind.SAID).proposal())
                .isPresent();
        assertThat(course(TalkKind.PROPOSED, TalkKind.OTHER_MOMENT).proposal()).isEmpty();
        assertThat(course(TalkKind.PROPOSED, TalkKind.AGREED).proposal()).isEmpty();
        assertThat(course(TalkKind.PROPOSED, TalkKind.PASSED_ON).proposal()).isEmpty();
        TalkCourse twice = course(TalkKind.PROPOSED, TalkKind.PROPOSED);
        assertThat(twice.proposal()).contains(twice.entries().get(1));
    }

    @Test
    void what_was_agreed_holds_until_another_moment_is_proposed_or_asked_for() {
        assertThat(course(TalkKind.PROPOSED, TalkKind.AGREED, TalkKind.SAID).agreed())
                .isPresent();
        assertThat(course(TalkKind.PROPOSED, TalkKind.AGREED, TalkKind.PROPOSED).agreed())
                .isEmpty();
        assertThat(course(TalkKind.AGREED, TalkKind.OTHER_MOMENT).agreed()).isEmpty();
    }

    @Test
    void consent_is_to_what_was_drafted_last_and_can_be_taken_back_until_it_is_reported() {
        assertThat(course(TalkKind.DRAFTED).consent()).isEmpty();
        assertThat(course(TalkKind.DRAFTED, TalkKind.CONSENTED, TalkKind.SAID).consent())
                .isPresent();
        assertThat(course(TalkKind.DRAFTED, TalkKind.CONSENTED, TalkKind.DRAFTED)
                        .consent())
                .isEmpty();
        assertThat(course(TalkKind.DRAFTED, TalkKind.CONSENTED, TalkKind.REVOKED)
                        .consent())
                .isEmpty();
        TalkCourse filed = course(TalkKind.DRAFTED, TalkKind.CONSENTED, TalkKind.FILED);
        assertThat(filed.consent()).isEmpty();
        assertThat(filed.draft()).isEmpty();
        assertThat(filed.filed()).isPresent();
        assertThat(course(TalkKind.DRAFTED, TalkKind.REVOKED).draft()).isPresent();
    }

    @Test
    void the_confidant_is_waited_for_when_the_last_word_is_not_theirs() {
        assertThat(course(TalkKind.ASKED).awaitsConfidant()).isTrue();
        assertThat(course(TalkKind.ASKED, TalkKind.PROPOSED).awaitsConfidant()).isFalse();
        assertThat(course().awaitsConfidant()).isFalse();
        assertThat(course()).hasToString("TalkCourse");
    }

    @Test
    void moments_are_read_as_they_were_proposed_and_what_is_kept_from_the_confidant_stays_out() {
        TalkEntry entry = new TalkEntry(
                new UUID(0, 1),
                Instant.EPOCH,
                true,
                TalkKind.PROPOSED,
                Map.of("moments", "2026-01-05T10:00 2026-01-06T15:30", "code", "geheim", "text", "dag"));
        assertThat(entry.moments())
                .containsExactly(LocalDateTime.of(2026, 1, 5, 10, 0), LocalDateTime.of(2026, 1, 6, 15, 30));
        assertThat(entry.forConfidant().facts()).containsOnlyKeys("moments", "text");
        assertThat(entry.forConfidant().moments()).hasSize(2);
    }

    private static TalkCourse course(TalkKind... kinds) {
        List<TalkEntry> entries = Stream.of(kinds)
                .map(kind -> new TalkEntry(UUID.randomUUID(), Instant.EPOCH, isTheConfidants(kind), kind, Map.of()))
                .toList();
        return new TalkCourse(entries);
    }

    private static boolean isTheConfidants(TalkKind kind) {
        return kind == TalkKind.PROPOSED || kind == TalkKind.DRAFTED || kind == TalkKind.FILED;
    }
}
