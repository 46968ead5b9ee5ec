package nl.integrity.reports;

import java.time.Instant;
import java.util.List;
import nl.integrity.deadlines.Clocks;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A report came in; told within its transaction.
 *
 * @param named the names of the people in it, so that they are kept away from its handling
 * @param filedBy whom single sign-on knew as its reporter, so that they are kept away from its handling; never stored
 * @param filersUnit where single sign-on knows that they work, so that their managers are kept away from it too; never stored
 */
public record ReportFiled(
        ReportId report,
        String number,
        Instant receivedAt,
        String category,
        UnitId unit,
        Clocks clocks,
        List<String> named,
        @Nullable PersonId filedBy,
        Channel channel,
        @Nullable UnitId filersUnit) {
    @Override
    public String toString() {
        return "ReportFiled " + number;
    }
}
