package nl.integrity.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NotePlaceTest {
    @Test
    void a_place_that_was_given_leads_back_to_it() {
        NotePlace place = new NotePlace(Instant.parse("2026-11-05T10:12:00.123456Z"), new UUID(7, 8));
        assertThat(NotePlace.read(place.text())).isEqualTo(place);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "2026-0042",
                "2026-11-05T10:12:00Z",
                "2026-13-05T10:12:00Z~00000000-0000-0007-0000-000000000008",
                "2026-11-05T10:12:00Z~------------------------------------",
            })
    void any_other_is_the_start(String text) {
        assertThat(NotePlace.read(text)).isEqualTo(NotePlace.START);
    }
}
