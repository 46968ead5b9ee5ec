package nl.integrity.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter decided since, or at, the report.
 *
 * @param withdrawnAt when the report was taken back; {@code null}: it was not
 * @param confidantSince since when a confidant follows along; {@code null}: none does
 */
public record ReportState(Disclosure disclosure, @Nullable Instant withdrawnAt, @Nullable Instant confidantSince) {
    public boolean anonymous() {
        return disclosure == Disclosure.ANONYMOUS;
    }
}
