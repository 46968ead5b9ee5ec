package nl.integrity.deadlines;

import java.time.LocalDate;

/** Days as one counts them on a calendar on the wall: slowly, one by one, and by nothing that the product counts with. */
final class SlowCalendar {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private SlowCalendar() {}

    static LocalDate days(LocalDate from, int days) {
        int year = from.getYear();
        int month = from.getMonthValue();
        int day = from.getDayOfMonth();
        for (int gone = 0; gone < days; gone++) {
            day++;
            if (day > length(year, month)) {
                day = 1;
                month++;
            }
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        for (int back = 0; back > days; back--) {
            day--;
            if (day < 1) {
                month--;
                if (month < 1) {
                    month = 12;
                    year--;
                }
                day = length(year, month);
            }
        }
        return LocalDate.of(year, month, day);
    }

    static LocalDate threeMonths(LocalDate from) {
        int month = from.getMonthValue() + 3;
        int year = from.getYear();
        if (month > 12) {
            month -= 12;
            year++;
        }
        int day = from.getDayOfMonth();
        return LocalDate.of(year, month, day > length(year, month) ? length(year, month) : day);
    }

    private static int length(int year, int month) {
        boolean leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }
}
