package nl.integrity.vault;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** The files of one dossier with their key in hand, sealed and unsealed as they stream by: a segment of a mebibyte at a time. */
public final class OpenFiles {
    private final StreamingAead key;

    OpenFiles(StreamingAead key) {
        this.key = key;
    }

    /**
     * @param row the id of the row that the file belongs to: it opens nowhere else
     * @param column what of it the file is
     * @return to be closed only when everything was written: what was not closed cannot be opened
     */
    public OutputStream seal(UUID row, String column, OutputStream sealed) throws IOException {
        try {
            return key.newEncryptingStream(sealed, place(row, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** @return it throws an {@link IOException} before it gives out anything that was changed, moved, cut off or taken from elsewhere */
    public InputStream unseal(UUID row, String column, InputStream sealed) throws IOException {
        try {
            return key.newDecryptingStream(sealed, place(row, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("unsealing failed", e);
        }
    }

    private static byte[] place(UUID row, String column) {
        return (row + "/" + column).getBytes(StandardCharsets.UTF_8);
    }
}
