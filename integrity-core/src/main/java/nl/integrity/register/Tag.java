package nl.integrity.register;

/**
 * A word that somebody put on a case to find it by.
 *
 * @param mark what stands for it where the word itself may not stand: in the database and in addresses
 */
public record Tag(String mark, String word) {
    /** What a mark looks like. */
    static final String MARK = "[0-9a-f]{24}";

    @Override
    public String toString() {
        return "Tag";
    }
}
