package nl.integrity.reports;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Where a reporter wants to hear that there is news, as it is kept.
 *
 * @param code what confirms it; {@code null} when it was confirmed
 */
record NoticeAddress(UUID report, Sealed address, @Nullable Sealed code, String language, Instant givenAt) {
    private static final String ADDRESS = "notice_address.address";
    private static final String CODE = "notice_address.code";

    static NoticeAddress seal(ReportId report, GiveAddress command, String code, Instant at, OpenCompartment open) {
        return new NoticeAddress(
                report.value(),
                open.seal(report.value(), ADDRESS, command.address()),
                open.seal(report.value(), CODE, code),
                command.language(),
                at);
    }

    NoticeTarget read(OpenCompartment open) {
        return new NoticeTarget(
                open.unseal(report, ADDRESS, address), language, code == null ? null : open.unseal(report, CODE, code));
    }
}
