package nl.integrity.duties;

import java.util.Locale;

/** A duty by its names. */
public record DutyName(DutyId id, String code, String nameNl, String nameEn) {
    /** The name for people who read this language; Dutch when there is none of its own. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }

    @Override
    public String toString() {
        return "duty " + id;
    }
}
