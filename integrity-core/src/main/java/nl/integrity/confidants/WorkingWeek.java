package nl.integrity.confidants;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.integrity.shared.SystemTime;

/** At which hours somebody is at work: on each day of the week once, or not. */
public record WorkingWeek(Map<DayOfWeek, Shift> shifts) {
    /** From when until when, the last moment not included. */
    public record Shift(LocalTime from, LocalTime until) {
        boolean includes(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

    /** For whoever told nothing. */
    static final WorkingWeek USUAL = parse("1 09:00-17:00,2 09:00-17:00,3 09:00-17:00,4 09:00-17:00,5 09:00-17:00");

    public WorkingWeek {
        shifts = shifts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(shifts));
    }

    boolean includes(ZonedDateTime moment) {
        return on(moment.toLocalDate())
                .filter(shift -> shift.includes(moment.toLocalTime()))
                .isPresent();
    }

    Optional<Shift> on(LocalDate day) {
        return Optional.ofNullable(shifts.get(day.getDayOfWeek()));
    }

    /** The first moment of work on a day that is not before this one; empty when there is none on that day. */
    Optional<ZonedDateTime> from(ZonedDateTime moment, LocalDate day) {
        return on(day).filter(shift ->
                        day.atTime(shift.until()).atZone(SystemTime.ZONE).isAfter(moment))
                .map(shift -> day.atTime(shift.from()).atZone(SystemTime.ZONE))
                .map(begin -> begin.isBefore(moment) ? moment : begin);
    }

    static WorkingWeek parse(String text) {
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(text.split(",", -1)).filter(part -> !part.isEmpty()).forEach(part -> {
            int gap = part.indexOf(' ');
            int dash = part.indexOf('-');
            shifts.put(
                    DayOfWeek.of(Integer.parseInt(part.substring(0, gap))),
                    new Shift(
                            LocalTime.parse(part.substring(gap + 1, dash)), LocalTime.parse(part.substring(dash + 1))));
        });
        return new WorkingWeek(shifts);
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return shifts.entrySet().stream()
                .map(day -> day.getKey().getValue() + " " + day.getValue().from() + "-"
                        + day.getValue().until())
                .collect(Collectors.joining(","));
    }
}
