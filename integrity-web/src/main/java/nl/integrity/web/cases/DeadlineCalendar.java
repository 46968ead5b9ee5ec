package nl.integrity.web.cases;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.FoldingWriter;
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
final class DeadlineCalendar implements Closeable {
    private final Function<CalendarEntry, String> summary;
    private final Optional<URI> board;
    private final Instant now;
    private final Writer out;

    /**
     * @param summary what an event is called
     * @param board where whoever may see more can see it; empty when the server does not know its own address
     */
    DeadlineCalendar(Function<CalendarEntry, String> summary, Optional<URI> board, Instant now, OutputStream out)
            throws IOException {
        this.summary = summary;
        this.board = board;
        this.now = now;
        this.out = new FoldingWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FoldingWriter.MAX_FOLD_LENGTH);
        this.out.write("BEGIN:VCALENDAR\r\n" + new ProdId("-//Integrity//NL") + ImmutableVersion.VERSION_2_0);
    }

    /** As they come: however many there are, no more than a few are in memory. */
    void add(List<CalendarEntry> entries) throws IOException {
        for (CalendarEntry entry : entries) {
            VEvent event = event(entry);
            if (event.validate().hasErrors()) {
                throw new IllegalStateException("no event of a calendar");
            }
            out.write(event.toString());
        }
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id().toString()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.dueOn()));
        event.add(new Summary(summary.apply(entry)));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        board.ifPresent(address -> event.add(new Url(address)));
        return event;
    }

    /** It is whole: one that broke off on its way has no end, and is no calendar to anything that reads it. */
    void end() throws IOException {
        out.write("END:VCALENDAR\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
