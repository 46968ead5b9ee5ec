package nl.integrity.readiness;

import java.util.Locale;

/** A function by its names. */
public record FunctionName(FunctionId id, String nameNl, String nameEn) {
    /** The name for people who read this language; Dutch when there is none of its own. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }

    @Override
    public String toString() {
        return "function " + id;
    }
}
