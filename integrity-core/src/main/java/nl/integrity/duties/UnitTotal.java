package nl.integrity.duties;

import nl.integrity.organisation.Unit;

/** How many conflicts there are in a unit, and how many of them are allowed for a time. */
public record UnitTotal(Unit unit, int conflicts, int excepted) {
    public int open() {
        return conflicts - excepted;
    }

    @Override
    public String toString() {
        return "total of " + unit.id();
    }
}
