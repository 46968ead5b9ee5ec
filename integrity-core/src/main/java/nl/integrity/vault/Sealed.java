package nl.integrity.vault;

/** Text that only the vault can read; this is all of it that the database ever sees. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sealed(byte[] bytes) {
    @Override
    public String toString() {
        return "Sealed";
    }
}
