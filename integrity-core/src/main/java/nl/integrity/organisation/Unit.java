package nl.integrity.organisation;

import java.util.Locale;
import nl.integrity.shared.UnitId;

/**
 * A unit by its names.
 *
 * @param current whether it exists today
 */
public record Unit(UnitId id, String code, String nameNl, String nameEn, boolean current) {
    /** The name for people who read this language; Dutch when there is none of its own. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }
}
