package nl.integrity.readiness;

import java.util.Locale;

/** A campaign or training by its titles. */
public record ActivityName(ActivityId id, String titleNl, String titleEn) {
    /** The title for people who read this language; Dutch when there is none of its own. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : titleNl;
    }

    @Override
    public String toString() {
        return "activity " + id;
    }
}
