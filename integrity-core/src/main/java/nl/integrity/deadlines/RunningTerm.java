package nl.integrity.deadlines;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A term that runs, and when it is time to do something about it. All of it is on days in Amsterdam; weekends and holidays count.
 *
 * @param startedOn the day it began
 * @param dueOn the last day, until 23:59:59
 * @param soonDays with this many days left it is time to act
 * @param lateDays with this many days left nothing comes before it
 */
public record RunningTerm(LocalDate startedOn, LocalDate dueOn, int soonDays, int lateDays) implements Serializable {
    private static final int SOON = 1;
    private static final int LATE = 2;
    private static final int PASSED = 3;

    /** After a term has passed, those who preside hear of it again each time that so many days went by. */
    private static final int UNTIL_AGAIN = 7;

    /** Days from today until the last day: 0 on that day, negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    public boolean isPassed(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** How much of the term has gone, from 0 to 100. */
    public int percentGone(LocalDate today) {
        long term = Math.max(1, ChronoUnit.DAYS.between(startedOn, dueOn));
        return (int) Math.max(0, Math.min(100, ChronoUnit.DAYS.between(startedOn, today) * 100 / term));
    }

    public Urgency urgency(LocalDate today) {
        long left = daysLeft(today);
        if (left <= lateDays) {
            return Urgency.LATE;
        }
        return left <= soonDays ? Urgency.SOON : Urgency.CALM;
    }

    /** How many alarms there are by this day, whether they were told or not: warnings first, then that it passed, then the weeks since. */
    int alarmsBy(LocalDate today) {
        if (isPassed(today)) {
            return PASSED + (int) (ChronoUnit.DAYS.between(dayOf(PASSED), today) / UNTIL_AGAIN);
        }
        if (!today.isBefore(dayOf(LATE))) {
            return LATE;
        }
        return today.isBefore(dayOf(SOON)) ? 0 : SOON;
    }

    /** The first day after this one on which there is an alarm. */
    LocalDate nextAlarm(LocalDate today) {
        return dayOf(alarmsBy(today) + 1);
    }

    /**
     * What there is to say after this many alarms, when the earlier ones were told as far as {@code told}. Whoever hears late hears only what
     * still matters, and that a term has passed is never left out.
     */
    static Alarm alarm(int alarms, int told) {
        if (alarms > PASSED && told >= PASSED) {
            return Alarm.STILL_PASSED;
        }
        if (alarms >= PASSED) {
            return Alarm.PASSED;
        }
        return alarms == LATE ? Alarm.LATE : Alarm.SOON;
    }

    private LocalDate dayOf(int alarm) {
        return switch (alarm) {
            case SOON -> warningDay(soonDays);
            case LATE -> warningDay(lateDays);
            default -> dueOn.plusDays(1L + (long) (alarm - PASSED) * UNTIL_AGAIN);
        };
    }

    /** Never on the day that it began: whoever asked for it knows; and no later than the day on which it has passed. */
    private LocalDate warningDay(int daysLeft) {
        LocalDate dayAfter = dueOn.plusDays(1);
        LocalDate day = dueOn.minusDays(daysLeft);
        LocalDate earliest = startedOn.plusDays(1);
        LocalDate warning = day.isBefore(earliest) ? earliest : day;
        return warning.isAfter(dayAfter) ? dayAfter : warning;
    }
}
