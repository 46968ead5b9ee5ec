package nl.integrity.confidants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Confidants without anything that does not matter to a test. */
final class SomeConfidants {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final LocationId DEN_HAAG = new LocationId(new UUID(7, 1));
    static final LocationId VUGHT = new LocationId(new UUID(7, 2));

    private SomeConfidants() {}

    static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    static Profile at(@Nullable PersonId deputy, LocationId... locations) {
        return new Profile(
                false,
                false,
                List.of(locations),
                List.of(),
                deputy,
                List.of(SpokenLanguage.DUTCH),
                List.of(),
                new Reach("06", "", ""),
                Publicity.HIDDEN);
    }

    static Profile everywhere() {
        return new Profile(
                true,
                true,
                List.of(),
                List.of(),
                null,
                List.of(SpokenLanguage.DUTCH, SpokenLanguage.ARABIC),
                List.of(Specialism.WHISTLEBLOWING),
                new Reach("06", "", ""),
                Publicity.WITHOUT_NAME);
    }

    /** Since long and without an end, certified for good. */
    static Confidant confidant(int number, Profile profile, Absence... absences) {
        return confidant(number, profile, TODAY.minusYears(3), null, absences);
    }

    static Confidant confidant(
            int number, Profile profile, LocalDate from, @Nullable LocalDate lastDay, Absence... absences) {
        return new Confidant(
                new ConfidantId(new UUID(2, number)),
                person(number),
                from,
                lastDay,
                1,
                profile,
                WorkingWeek.USUAL,
                List.of(absences),
                Gap.NO_END);
    }

    /** From and until how many days after today. */
    static Absence away(int from, int until) {
        return new Absence(TODAY.plusDays(from), TODAY.plusDays(until));
    }
}
