package nl.integrity.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.integrity.cases.CalendarEntry;
import nl.integrity.deadlines.DeadlineKind;
import org.junit.jupiter.api.Test;

/** What another calendar makes of ours. */
class DeadlineCalendarTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final URI BOARD = URI.create("https://integriteit.example/desk/deadlines");

    private final List<CalendarEntry> entries = List.of(
            new CalendarEntry(new UUID(1, 1), DeadlineKind.ACKNOWLEDGE, LocalDate.of(2028, 2, 29)),
            new CalendarEntry(new UUID(1, 2), null, LocalDate.of(2026, 10, 25)));

    @Test
    void each_last_day_is_one_whole_day_with_nothing_in_it_but_what_it_is_for() throws Exception {
        Calendar read = read(Optional.of(BOARD));

        assertThat(read.validate().hasErrors()).isFalse();
        List<VEvent> events = read.getComponents(Component.VEVENT);
        assertThat(events).hasSize(2);
        for (VEvent event : events) {
            assertThat(event.getPropertyList().getAll().stream().map(Property::getName))
                    .containsExactlyInAnyOrder("UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS", "TRANSP", "URL");
        }
        assertThat(lines(Optional.of(BOARD)))
                .contains(
                        "VERSION:2.0",
                        "UID:00000000-0000-0001-0000-000000000001",
                        "DTSTAMP:20260601T100000Z",
                        "DTSTART;VALUE=DATE:20280229",
                        "SUMMARY:Laatste dag\\, ACKNOWLEDGE",
                        "CLASS:PRIVATE",
                        "URL:https://integriteit.example/desk/deadlines",
                        "DTSTART;VALUE=DATE:20261025",
                        "SUMMARY:Laatste dag\\, null");
    }

    @Test
    void a_server_that_does_not_know_its_address_gives_none() throws Exception {
        assertThat(lines(Optional.empty())).noneMatch(line -> line.startsWith("URL"));
    }

    @Test
    void a_calendar_of_nothing_is_a_calendar() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeadlineCalendar calendar = new DeadlineCalendar(entry -> "", Optional.empty(), NOW, out)) {
            calendar.end();
        }
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.getComponents()).isEmpty();
    }

    @Test
    void one_that_broke_off_on_its_way_is_no_calendar() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeadlineCalendar calendar = new DeadlineCalendar(entry -> "", Optional.empty(), NOW, out)) {
            calendar.add(entries);
        }
        assertThatThrownBy(() -> new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(ParserException.class);
    }

    private Calendar read(Optional<URI> board) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(written(board)));
    }

    private List<String> lines(Optional<URI> board) throws Exception {
        return List.of(new String(written(board), StandardCharsets.UTF_8).split("\r\n", -1));
    }

    private byte[] written(Optional<URI> board) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeadlineCalendar calendar =
                new DeadlineCalendar(entry -> "Laatste dag, " + entry.law(), board, NOW, out)) {
            calendar.add(entries.subList(0, 1)); // as it comes in pages
            calendar.add(entries.subList(1, entries.size()));
            calendar.end();
        }
        return out.toByteArray();
    }
}
