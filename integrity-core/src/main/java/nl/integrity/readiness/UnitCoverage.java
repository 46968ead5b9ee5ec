package nl.integrity.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Coverage in a unit.
 *
 * @param unit {@code null} for those who belong to none, and for small units together
 * @param hidden how many places are in this line that are not told apart; 0 for a line of one place
 */
public record UnitCoverage(@Nullable Unit unit, int hidden, Coverage coverage) {
    /** So many, or else somebody could be recognised. */
    static final int SMALL = 5;

    private static final Comparator<UnitCoverage> LARGEST_FIRST = Comparator.comparing(
                    (UnitCoverage each) -> each.coverage().required())
            .reversed();

    /** As they are, the largest first. */
    static List<UnitCoverage> all(List<UnitCoverage> all) {
        return all.stream().sorted(LARGEST_FIRST).toList();
    }

    /** What can be shown to whoever only reads: the smallest are one line, together with as many others as it takes to make that line not small. */
    static List<UnitCoverage> withoutSmall(List<UnitCoverage> all) {
        List<UnitCoverage> shown = new ArrayList<>(all(all));
        Coverage small = Coverage.NONE;
        int together = 0;
        while (!shown.isEmpty() && (isSmall(last(shown)) || (together > 0 && isSmall(small)))) {
            small = small.plus(last(shown));
            shown.remove(shown.size() - 1);
            together++;
        }
        if (together > 0) {
            shown.add(new UnitCoverage(null, together, small));
        }
        return List.copyOf(shown);
    }

    private static Coverage last(List<UnitCoverage> shown) {
        return shown.get(shown.size() - 1).coverage();
    }

    private static boolean isSmall(Coverage coverage) {
        return coverage.required() < SMALL;
    }

    @Override
    public String toString() {
        return "coverage of " + (unit == null ? "no unit" : unit.id());
    }
}
