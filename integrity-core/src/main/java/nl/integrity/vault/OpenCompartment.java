package nl.integrity.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** One compartment of one dossier with its key in hand. Kept no longer than the call that opened it. */
public final class OpenCompartment {
    private final Aead key;

    OpenCompartment(Aead key) {
        this.key = key;
    }

    /**
     * @param row the id of the row the text will stand in: it opens nowhere else
     * @param column the name of the column
     */
    public Sealed seal(UUID row, String column, String text) {
        try {
            return new Sealed(key.encrypt(text.getBytes(StandardCharsets.UTF_8), place(row, column)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** @throws IllegalStateException when the sealed text was changed, or was taken from another row, column or dossier */
    public String unseal(UUID row, String column, Sealed sealed) {
        try {
            return new String(key.decrypt(sealed.bytes(), place(row, column)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the sealed text of " + column + " in row " + row + " was tampered with", e);
        }
    }

    private static byte[] place(UUID row, String column) {
        return (row + "/" + column).getBytes(StandardCharsets.UTF_8);
    }
}
