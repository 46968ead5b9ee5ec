package nl.integrity.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only place that asks the machine what time it is. */
@ApplicationScoped
public class SystemTime implements ClockProvider {
    /** The law's days are Dutch days. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day that it is, by the law's count. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** What "past or present" is measured by in a command. */
    @Override
    public Clock getClock() {
        return clock();
    }
}
