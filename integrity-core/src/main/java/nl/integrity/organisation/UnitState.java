package nl.integrity.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit for the administrator's eyes.
 *
 * @param partOf of which it is a part; {@code null} for none
 * @param heads who leads it, will lead it, and led it, the latest first
 */
public record UnitState(Unit unit, @Nullable Unit partOf, List<Head> heads) {
    /**
     * Somebody at its head.
     *
     * @param name of the person
     * @param lastDay {@code null} for no end
     * @param over whether it is
     */
    public record Head(UUID id, String name, LocalDate from, @Nullable LocalDate lastDay, boolean over) {
        @Override
        public String toString() {
            return "head " + id;
        }
    }

    /** Those who lead it, or will. */
    public List<Head> getPresent() {
        return heads.stream().filter(head -> !head.over()).toList();
    }

    /** Those who led it. */
    public List<Head> getPast() {
        return heads.stream().filter(Head::over).toList();
    }
}
