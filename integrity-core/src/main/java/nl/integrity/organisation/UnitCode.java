package nl.integrity.organisation;

/** What a unit is called in addresses, such as {@code IND}. */
public record UnitCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
