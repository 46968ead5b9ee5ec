package nl.integrity.duties;

/**
 * Somebody in the list.
 *
 * @param key by which the authorisation system knows them: a personnel number or an account
 */
public record HolderName(HolderId id, String key, String name) {
    @Override
    public String toString() {
        return "holder " + id;
    }
}
