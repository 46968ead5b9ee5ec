package nl.integrity.committees;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Founds a committee.
 *
 * @param abbreviation by which it is called in addresses
 * @param units whose reports it takes; empty for the whole ministry, and for one that stands in
 * @param standsInFor the committee whose reports about itself it takes, and no others; {@code null} for a permanent one
 * @param deputy who takes reports about it; {@code null} for one that stands in
 */
public record FoundCommittee(
        @Pattern(regexp = "[A-Z][A-Z0-9]{1,15}", message = "committees.abbreviation.wrong") String abbreviation,
        @NotBlank(message = "committees.name.missing") @Size(max = 200, message = "committees.name.long") String nameNl,
        @NotBlank(message = "committees.name.missing") @Size(max = 200, message = "committees.name.long") String nameEn,
        @NotBlank(message = "committees.remit.missing") @Size(max = 2000, message = "committees.remit.long")
                String remitNl,
        @NotBlank(message = "committees.remit.missing") @Size(max = 2000, message = "committees.remit.long")
                String remitEn,
        @Min(value = 1, message = "committees.quorum.low") int quorum,
        @NotNull(message = "committees.votingRule.missing") @Nullable VotingRule votingRule,
        Set<UnitId> units,
        @Nullable CommitteeId standsInFor,
        @Nullable CommitteeId deputy) {
    public FoundCommittee {
        abbreviation = Typed.tidy(abbreviation).toUpperCase(Locale.ROOT);
        nameNl = Typed.tidy(nameNl);
        nameEn = Typed.tidy(nameEn);
        remitNl = Typed.tidy(remitNl);
        remitEn = Typed.tidy(remitEn);
    }

    @Override
    public String toString() {
        return "found a committee";
    }
}
