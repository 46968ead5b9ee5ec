package nl.integrity.questions;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A text in both languages. */
public record Text(String nl, String en) implements Serializable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");
    static final Text NONE = new Text("", "");

    static Text of(String sameInBoth) {
        return new Text(sameInBoth, sameInBoth);
    }

    /** @param day as {@code yyyy-mm-dd}; what is none is left as it is */
    static Text ofDay(String day) {
        try {
            LocalDate read = LocalDate.parse(day);
            return new Text(
                    read.format(DAY.withLocale(Locale.forLanguageTag("nl"))),
                    read.format(DAY.withLocale(Locale.ENGLISH)));
        } catch (DateTimeException e) {
            return of(day);
        }
    }

    /** In the language of this locale; Dutch for any but English. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : nl;
    }

    /** It may be what somebody answered. */
    @Override
    public String toString() {
        return "Text";
    }
}
