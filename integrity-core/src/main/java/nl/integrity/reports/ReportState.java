package nl.integrity.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter decided since, or at, the report.
 *
 * @param withdrawnAt when the report was taken back; {@code null}: it was not
 * @param confidantSince since when a confidant follows along; {@code null}: none does
 * @param record how far the record of the last conversation is; {@code null}: there is none
 * @param recordOffered whether the reporter was ever asked to check one
 * @param notices whether they hear by mail that there is news
 * @param told whether they were told of news that they have not read yet
 */
public record ReportState(
        Disclosure disclosure,
        @Nullable Instant withdrawnAt,
        @Nullable Instant confidantSince,
        @Nullable OralRecordState record,
        boolean recordOffered,
        NoticeState notices,
        boolean told) {
    public boolean anonymous() {
        return disclosure == Disclosure.ANONYMOUS;
    }
}
