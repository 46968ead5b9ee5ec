package nl.integrity.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.integrity.deadlines.Deadline;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Wording;

/** Says in plain words how a statutory clock stands today. */
@Named
@RequestScoped
public class ClockWords {
    @Inject
    Clock clock;

    @Inject
    Dates dates;

    @Inject
    Wording wording;

    /** What it is for, and until when. */
    public String label(Deadline deadline) {
        return wording.of(
                "cases",
                "clock." + deadline.kind() + (deadline.isMet() ? ".met" : ".open"),
                dates.day(deadline.dueOn()));
    }

    /** How long there is, or how it went. */
    public String words(Deadline deadline) {
        if (deadline.metOn() != null) {
            String how = deadline.isBreached(today()) ? "clock.metLate" : "clock.metInTime";
            return wording.of("cases", how, dates.day(deadline.metOn()), dates.day(deadline.dueOn()));
        }
        return left(deadline.daysLeft(today()));
    }

    /** How long there is with so many days left; negative when it is over. */
    String left(long days) {
        if (days == 0) {
            return wording.of("cases", "clock.lastDay");
        }
        return wording.of("cases", days < 0 ? "clock.overdue" : "clock.left", Math.abs(days));
    }

    /** One of {@code done calm soon late}. */
    public String state(Deadline deadline) {
        return deadline.urgency(today()).name().toLowerCase(Locale.ROOT);
    }

    /** How much of the term has gone, from 0 to 100. */
    public int gone(Deadline deadline) {
        return deadline.percentGone(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
