package nl.integrity.confidants;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.integrity.shared.SystemTime;

/** At which hours somebody is at work: on each day of the week once, or not. */
public record WorkingWeek(List<Shift> shifts) {
    /** From when until when on a day, the last moment not included. */
    public record Shift(DayOfWeek day, LocalTime from, LocalTime until) {
        boolean includes(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

    /** For whoever told nothing. */
    static final WorkingWeek USUAL = parse("1 09:00-17:00,2 09:00-17:00,3 09:00-17:00,4 09:00-17:00,5 09:00-17:00");

    public WorkingWeek {
        shifts = shifts.stream().sorted(Comparator.comparing(Shift::day)).toList();
        if (shifts.stream().map(Shift::day).distinct().count() < shifts.size()) {
            throw new IllegalArgumentException("a day twice");
        }
    }

    boolean includes(ZonedDateTime moment) {
        return on(moment.toLocalDate())
                .filter(shift -> shift.includes(moment.toLocalTime()))
                .isPresent();
    }

    private Optional<Shift> on(LocalDate day) {
        return shifts.stream()
                .filter(shift -> shift.day() == day.getDayOfWeek())
                .findFirst();
    }

    /** The first moment of work on a day that is not before this one; empty when there is none on that day. */
    Optional<ZonedDateTime> from(ZonedDateTime moment, LocalDate day) {
        return on(day).filter(shift ->
                        day.atTime(shift.until()).atZone(SystemTime.ZONE).isAfter(moment))
                .map(shift -> day.atTime(shift.from()).atZone(SystemTime.ZONE))
                .map(begin -> begin.isBefore(moment) ? moment : begin);
    }

    /** What {@link #toString} gave. */
    static WorkingWeek parse(String text) {
        return new WorkingWeek(Arrays.stream(text.split(",", -1))
                .filter(part -> !part.isEmpty())
                .map(WorkingWeek::shift)
                .toList());
    }

    private static Shift shift(String part) {
        int gap = part.indexOf(' ');
        int dash = part.indexOf('-');
        return new Shift(
                DayOfWeek.of(Integer.parseInt(part.substring(0, gap))),
                LocalTime.parse(part.substring(gap + 1, dash)),
                LocalTime.parse(part.substring(dash + 1)));
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return shifts.stream()
                .map(shift -> shift.day().getValue() + " " + shift.from() + "-" + shift.until())
                .collect(Collectors.joining(","));
    }
}
