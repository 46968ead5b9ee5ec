package nl.integrity.web.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.integrity.cases.CalendarEntry;

/**
 * A calendar (RFC 5545) of last days. It is kept on somebody else's server: what is in it says what somebody has to do by when, and nothing
 * of whom or what it is about.
 */
final class DeadlineCalendar {
    private DeadlineCalendar() {}

    /**
     * @param summary what an event is called
     * @param board where whoever may see more can see it; empty when the server does not know its own address
     */
    static void write(
            List<CalendarEntry> entries,
            Function<CalendarEntry, String> summary,
            Optional<URI> board,
            Instant now,
            OutputStream out)
            throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Integrity//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (CalendarEntry entry : entries) {
            VEvent event = new VEvent(false);
            event.add(new Uid(entry.id().toString()));
            event.add(new DtStamp(now));
            event.add(new DtStart<>(entry.dueOn()));
            event.add(new Summary(summary.apply(entry)));
            event.add(ImmutableClazz.PRIVATE);
            event.add(ImmutableTransp.TRANSPARENT);
            board.ifPresent(address -> event.add(new Url(address)));
            calendar.add(event);
        }
        new CalendarOutputter(true).output(calendar, out);
    }
}
