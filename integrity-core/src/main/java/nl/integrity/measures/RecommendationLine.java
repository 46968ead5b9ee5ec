package nl.integrity.measures;

import org.jspecify.annotations.Nullable;

/**
 * A recommendation on a list.
 *
 * @param source the title of what it stands in
 * @param text the whole of it
 * @param response {@code null} when it was not answered
 */
public record RecommendationLine(
        int number, String source, String paragraph, String text, Standing standing, @Nullable Response response) {
    @Override
    public String toString() {
        return "recommendation " + number;
    }
}
