package nl.integrity.organisation;

import nl.integrity.shared.UnitId;

/** Who leads a unit, or of which one it is a part, changed; told within the transaction. It counts for all that are a part of it. */
public record LineChanged(UnitId unit) {}
