package nl.integrity.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.questions.Text;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts of what the committee deliberates are for those who may read the deliberation; what is final does not change without a reason. */
class StoredDocumentTest {
    private static final PersonId JO = new PersonId(new UUID(0, 1));
    private static final Sealed SEALED = new Sealed(new byte[0]);

    @ParameterizedTest
    @CsvSource({
        // confined, deliberates, then the versions that are seen of: draft, final, draft
        "false, false, '3 2 1'",
        "false, true,  '3 2 1'",
        "true,  true,  '3 2 1'",
        "true,  false, '2'",
    })
    void a_draft_of_a_confined_kind_is_seen_only_by_those_who_deliberate(
            boolean confined, boolean deliberates, String seen) {
        StoredDocument document = document(confined, false, true, false);
        assertThat(document.asSeen(deliberates).versions())
                .extracting(version -> String.valueOf(version.number()))
                .containsExactly(seen.split(" ", -1));
    }

    @Test
    void of_drafts_alone_nothing_is_left_for_who_does_not_deliberate() {
        assertThat(document(true, false, false).asSeen(false).versions()).isEmpty();
    }

    @Test
    void it_is_deliberated_as_long_as_a_version_of_a_confined_kind_is_a_draft() {
        assertThat(document(true, false, true).isDeliberated()).isTrue();
        assertThat(document(true, true).isDeliberated()).isFalse();
        assertThat(document(false, false).isDeliberated()).isFalse();
    }

    @Test
    void a_version_more_takes_a_reason_once_one_was_final() {
        assertThat(document(false, false, false).takesReason()).isFalse();
        assertThat(document(false, true, false).takesReason()).isTrue();
        assertThat(document(false, false, true).version()).isEqualTo(2);
    }

    /** @param finished of each version, the first first */
    private static StoredDocument document(boolean confined, boolean... finished) {
        List<StoredDocument.Version> versions = IntStream.range(0, finished.length)
                .map(place -> finished.length - 1 - place)
                .mapToObj(place -> new StoredDocument.Version(
                        new UUID(1, place),
                        place + 1,
                        Instant.EPOCH.plusSeconds(place),
                        JO,
                        new AttachmentId(new UUID(2, place)),
                        SEALED,
                        finished[place] ? Instant.EPOCH : null,
                        finished[place] ? JO : null))
                .toList();
        return new StoredDocument(
                new DocumentId(new UUID(3, 0)),
                new DocumentKind("OPINION", new Text("Oordeel", "Opinion"), confined, true),
                SEALED,
                versions);
    }
}
