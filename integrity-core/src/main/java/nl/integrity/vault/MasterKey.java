package nl.integrity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nl.integrity.shared.Setting;
import org.jspecify.annotations.Nullable;

/** Wraps every other key. It lives outside the database, in the server's settings. */
@ApplicationScoped
class MasterKey {
    private @Nullable Aead master;

    @PostConstruct
    void read() {
        String text = Setting.MASTER_KEY.required().replaceFirst("^dev-", "");
        try {
            String json = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            master = TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("INTEGRITY_MASTER_KEY is no Tink keyset in base64.", e);
        }
    }

    byte[] wrap(KeysetHandle key, byte[] boundTo, Configuration kind) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master(), boundTo, kind);
    }

    KeysetHandle unwrap(byte[] wrapped, byte[] boundTo, Configuration kind) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master(), boundTo, kind);
    }

    private Aead master() {
        if (master == null) {
            throw new IllegalStateException("the master key was never read");
        }
        return master;
    }
}
