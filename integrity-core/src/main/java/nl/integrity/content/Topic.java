package nl.integrity.content;

import java.util.Locale;

/**
 * Something that a leaflet tells.
 *
 * @param required whether the law wants it told
 * @param source where the law says so
 */
public record Topic(TopicCode code, Leaflet leaflet, boolean required, String source, String nameNl, String nameEn) {
    /** What editors call it, in their language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }
}
