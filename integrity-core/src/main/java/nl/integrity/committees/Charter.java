package nl.integrity.committees;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.integrity.shared.UnitId;

/**
 * What a committee is for and how it decides, from one day until the next version. It is never changed.
 *
 * @param quorum how many with a vote must be there at least
 * @param units whose reports it takes; empty for the whole ministry
 */
public record Charter(
        int number,
        LocalDate from,
        String remitNl,
        String remitEn,
        int quorum,
        VotingRule votingRule,
        Set<UnitId> units) {
    public String remit(Locale locale) {
        return locale.getLanguage().equals("en") ? remitEn : remitNl;
    }

    public boolean isForWholeMinistry() {
        return units.isEmpty();
    }
}
