package nl.integrity.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Three months of a year. */
public record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** So many quarters, the oldest first, up to and with the one of a day. */
    public static List<Quarter> upTo(LocalDate day, int many) {
        return IntStream.iterate(many - 1, back -> back - 1)
                .limit(many)
                .mapToObj(back -> of(day.withDayOfMonth(1).minusMonths((long) back * MONTHS)))
                .toList();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }
}
