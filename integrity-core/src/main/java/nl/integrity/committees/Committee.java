package nl.integrity.committees;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A committee by its names.
 *
 * @param standsInFor the committee whose reports about itself, or about the top of the ministry, come here; {@code null} for one that is
 *     permanent
 */
public record Committee(
        CommitteeId id, CommitteeCode code, String nameNl, String nameEn, @Nullable CommitteeId standsInFor) {
    /** The name for people who read this language; Dutch when there is none of its own. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }
}
