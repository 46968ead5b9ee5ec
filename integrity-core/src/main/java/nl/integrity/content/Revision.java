package nl.integrity.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One wording of a topic, in Markdown. It is never changed: a new wording is a new revision.
 *
 * @param number rises over all topics together; of each topic the highest up to a number is what held then
 */
public record Revision(
        int number, TopicCode topic, String titleNl, String textNl, String titleEn, String textEn, Instant at) {
    /** The languages in which there is something to read, {@code nl} before {@code en}. */
    public List<String> languages() {
        return Stream.of("nl", "en").filter(this::isWhole).toList();
    }

    /** The language to show to somebody who reads this one: the other, rather than nothing. */
    public String language(Locale reader) {
        String own = reader.getLanguage().equals("en") ? "en" : "nl";
        return languages().contains(own) || languages().isEmpty()
                ? own
                : languages().get(0);
    }

    public String title(String language) {
        return language.equals("en") ? titleEn : titleNl;
    }

    public String text(String language) {
        return language.equals("en") ? textEn : textNl;
    }

    private boolean isWhole(String language) {
        return !title(language).isBlank() && !text(language).isBlank();
    }
}
