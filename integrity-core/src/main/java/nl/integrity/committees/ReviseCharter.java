package nl.integrity.committees;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Words the remit and the rules of a committee anew.
 *
 * @param basedOn the version of the committee that the administrator had before them
 * @param from the first day on which they hold
 * @param units whose reports it takes; empty for the whole ministry
 */
public record ReviseCharter(
        CommitteeId committee,
        int basedOn,
        @NotNull(message = "committees.from.missing") @Nullable LocalDate from,
        @NotBlank(message = "committees.remit.missing") @Size(max = 2000, message = "committees.remit.long")
                String remitNl,
        @NotBlank(message = "committees.remit.missing") @Size(max = 2000, message = "committees.remit.long")
                String remitEn,
        @Min(value = 1, message = "committees.quorum.low") int quorum,
        @NotNull(message = "committees.votingRule.missing") @Nullable VotingRule votingRule,
        Set<UnitId> units) {
    public ReviseCharter {
        remitNl = Typed.tidy(remitNl);
        remitEn = Typed.tidy(remitEn);
    }
}
