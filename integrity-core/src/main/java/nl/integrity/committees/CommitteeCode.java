package nl.integrity.committees;

/** What a committee is called in addresses, such as {@code IC}. */
public record CommitteeCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
