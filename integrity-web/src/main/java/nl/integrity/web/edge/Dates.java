package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.integrity.shared.SystemTime;

/** Days and moments as people write them, in the language of the page and in Dutch time. */
@Named
@RequestScoped
public class Dates {
    @Inject
    FacesContext context;

    /** Such as 5 november 2026. */
    public String day(LocalDate day) {
        return format(Language.spoken(context), "d MMMM yyyy", day);
    }

    /** Such as 5 november 2026, for the day of this moment in Amsterdam. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, SystemTime.ZONE));
    }

    /** Such as november 2026. */
    public String month(YearMonth month) {
        return month(Language.spoken(context), month);
    }

    /** Such as 5 november 2026, 10.12 uur. */
    public String moment(Instant at) {
        return moment(Language.spoken(context), at);
    }

    /** Such as 5 november 2026, 10.12 uur, of what was agreed by the clock on the wall. */
    public String appointment(LocalDateTime at) {
        return moment(at.atZone(SystemTime.ZONE).toInstant());
    }

    /** Such as 10.12 uur. */
    public String time(Instant at) {
        return time(Language.spoken(context), at);
    }

    /** Such as 5 november 2026, for somebody who reads this language. */
    public static String day(Locale language, LocalDate day) {
        return format(language, "d MMMM yyyy", day);
    }

    /** Such as november 2026, for somebody who reads this language. */
    public static String month(Locale language, YearMonth month) {
        return format(language, "MMMM yyyy", month);
    }

    static String moment(Locale language, Instant at) {
        return format(language, "d MMMM yyyy, ", at.atZone(SystemTime.ZONE)) + time(language, at);
    }

    static String time(Locale language, Instant at) {
        String pattern = language.getLanguage().equals("en") ? "HH:mm" : "H.mm'\u00a0uur'";
        return format(language, pattern, at.atZone(SystemTime.ZONE));
    }

    private static String format(Locale language, String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, language).format(time);
    }
}
