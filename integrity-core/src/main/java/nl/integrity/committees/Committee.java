package nl.integrity.committees;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A committee by its names.
 *
 * @param standsInFor the committee whose reports about itself, or about the top of the ministry, come here; {@code null} for one that is
 *     permanent
 * @param deputy the committee that takes reports about this one beside its own work; {@code null} where that is one with no other work
 * @param setUpOn the first day on which it had both a chair and a secretary; {@code null} as long as it has not
 * @param closesOn the first day on which it is no more; {@code null} when nobody decided that
 */
public record Committee(
        CommitteeId id,
        CommitteeCode code,
        String nameNl,
        String nameEn,
        @Nullable CommitteeId standsInFor,
        @Nullable CommitteeId deputy,
        @Nullable LocalDate setUpOn,
        @Nullable LocalDate closesOn) {
    /** The name for people who read this language; Dutch when there is none of its own. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }

    /** Whether it is not complete enough yet to take a report. */
    public boolean isBeingSetUpOn(LocalDate day) {
        return setUpOn == null || setUpOn.isAfter(day);
    }

    /** Whether it is no more. */
    public boolean isClosedOn(LocalDate day) {
        return closesOn != null && !closesOn.isAfter(day);
    }

    /** Whether it takes reports: not before it has a chair and a secretary, and not after its last day. */
    public boolean takesReportsOn(LocalDate day) {
        return !isBeingSetUpOn(day) && !isClosedOn(day);
    }

    /** Whether it will go on taking reports, for all that is known today. */
    boolean staysAfter(LocalDate day) {
        return takesReportsOn(day) && closesOn == null;
    }
}
