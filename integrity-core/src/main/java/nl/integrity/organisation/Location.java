package nl.integrity.organisation;

import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * A place where the ministry works, by its name.
 *
 * @param current whether it does so today
 * @param spot where it lies; {@code null} when that is not known
 * @param staff who work there; {@code null} when nobody counted
 */
public record Location(LocationId id, String name, boolean current, @Nullable Spot spot, @Nullable Headcount staff) {}
