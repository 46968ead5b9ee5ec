package nl.integrity.reports;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice to a reporter goes, opened to be sent.
 *
 * @param language in which the reporter is written to
 * @param confirmation what the reporter has to type; {@code null} when that was done
 */
public record NoticeTarget(String address, String language, @Nullable String confirmation) {
    @Override
    public String toString() {
        return "NoticeTarget";
    }
}
