package nl.integrity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sealed notes to ourselves, for a while: a page carries one where Faces cannot carry its state. Every node can read them. */
@ApplicationScoped
public class Tickets {
    private static final UUID SYSTEM = new UUID(0, 0);
    private static final String COMPARTMENT = "TICKETS";

    @Inject
    MasterKey master;

    @Inject
    DossierKeyStore keys;

    @Inject
    Clock clock;

    private volatile @Nullable Aead key;

    /**
     * @param purpose for what it will be taken; for nothing else
     * @param valid from now on
     */
    public String issue(String purpose, String note, Duration valid) {
        String until = Long.toString(clock.instant().plus(valid).toEpochMilli());
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(key().encrypt(bytes(until + "\n" + note), bytes(purpose)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The note; empty when the ticket is too old, for another purpose, or none of ours. */
    public Optional<String> read(String purpose, String ticket) {
        try {
            String text = new String(
                    key().decrypt(Base64.getUrlDecoder().decode(ticket), bytes(purpose)), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            Instant until = Instant.ofEpochMilli(Long.parseLong(text.substring(0, end)));
            return clock.instant().isBefore(until) ? Optional.of(text.substring(end + 1)) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Aead key() throws GeneralSecurityException {
        Aead known = key;
        if (known == null) {
            byte[] fresh = master.wrap(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                    bytes(COMPARTMENT),
                    AeadConfig2026.get());
            byte[] wrapped = keys.find(SYSTEM, COMPARTMENT).orElseGet(() -> keys.establish(SYSTEM, COMPARTMENT, fresh));
            known = master.unwrap(wrapped, bytes(COMPARTMENT), AeadConfig2026.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
            key = known;
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
