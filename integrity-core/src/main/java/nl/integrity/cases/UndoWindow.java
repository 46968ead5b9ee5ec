package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.integrity.shared.Setting;
import nl.integrity.shared.SystemTime;

/**
 * How long a letter can be taken back. It never reaches into the next day: then the letter is delivered at once, so that it counts on the day
 * on which it was sent, and no window can let the last day of a term pass.
 */
@ApplicationScoped
public class UndoWindow {
    private static final long USUAL_MINUTES = 10;

    /** In which every server looks at least once for what is to be delivered. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    /** As whoever runs the server set it. */
    public Duration length() {
        return Duration.ofMinutes(
                Setting.LETTER_WINDOW.value().map(Long::valueOf).orElse(USUAL_MINUTES));
    }

    /** When a letter is delivered that is sent now. */
    static Instant end(Instant now, Duration length) {
        return day(now.plus(length).plus(ROUND)).equals(day(now)) ? now.plus(length) : now;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemTime.ZONE);
    }
}
