package nl.integrity.investigations;

import java.time.LocalDate;
import java.util.Objects;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What can be entered in a register of evidence. */
final class EvidenceRules {
    private EvidenceRules() {}

    /** @throws BrokenRule when it was obtained on a day to come */
    static void check(EnterEvidence command, LocalDate today) {
        BrokenRule.when(Objects.requireNonNull(command.obtainedOn()).isAfter(today), "evidence.obtainedOn.future");
    }

    /**
     * @param state how it stands with the means today; {@code null} for one that there is not
     * @param allowedOn the day on which it was allowed; {@code null} as long as it is not
     * @throws BrokenRule when it is not allowed, has expired, or the piece was obtained before it was allowed
     */
    static void check(LocalDate obtainedOn, @Nullable MethodState state, @Nullable LocalDate allowedOn) {
        BrokenRule.when(state != MethodState.APPROVED || allowedOn == null, "evidence.method.unfit");
        BrokenRule.when(obtainedOn.isBefore(Objects.requireNonNull(allowedOn)), "evidence.obtainedOn.unallowed");
    }

    /** @throws BrokenRule when it was handed over on a day to come, or before it came in or was handed over last */
    static void check(HandOverEvidence command, LocalDate last, LocalDate today) {
        LocalDate day = Objects.requireNonNull(command.day());
        BrokenRule.when(day.isAfter(today), "evidence.day.future");
        BrokenRule.when(day.isBefore(last), "evidence.day.early");
    }
}
