package nl.integrity.confidants;

import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Whom somebody looks for; what is {@code null} does not matter to them. It is kept nowhere. */
public record FindConfidant(
        @Nullable LocationId location,
        @Nullable UnitId unit,
        @Nullable SpokenLanguage language,
        @Nullable Specialism specialism) {
    boolean suits(Profile profile) {
        return profile.isFor(unit)
                && (language == null || profile.languages().contains(language))
                && (specialism == null || profile.specialisms().contains(specialism));
    }

    @Override
    public String toString() {
        return "a search";
    }
}
