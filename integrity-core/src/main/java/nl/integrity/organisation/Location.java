package nl.integrity.organisation;

import nl.integrity.shared.LocationId;

/**
 * A place where the ministry works, by its name.
 *
 * @param current whether it does so today
 */
public record Location(LocationId id, String name, boolean current) {}
