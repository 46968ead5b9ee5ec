package nl.integrity.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One-way values that cannot be recomputed without the master key: the database holds them where it must recognise something, a
 * receipt code or a person, without knowing it.
 */
@ApplicationScoped
public class KeyedHash {
    private static final UUID SYSTEM = new UUID(0, 0);
    private static final String COMPARTMENT = "KEYED_HASH";
    private static final int MOST_BYTES = 64;

    @Inject
    MasterKey master;

    @Inject
    DossierKeyStore keys;

    private volatile @Nullable PrfSet prf;

    /**
     * @param purpose keeps values for different uses apart
     * @param bytes how long the result is, 64 at most
     */
    public byte[] of(String purpose, String text, int bytes) {
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException("at most " + MOST_BYTES + " bytes");
        }
        try {
            return prf().computePrimary((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8), bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrfSet prf() throws GeneralSecurityException {
        PrfSet known = prf;
        if (known == null) {
            byte[] boundTo = COMPARTMENT.getBytes(StandardCharsets.UTF_8);
            byte[] fresh = master.wrap(
                    KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256, PrfConfig2026.get()),
                    boundTo,
                    PrfConfig2026.get());
            byte[] wrapped = keys.find(SYSTEM, COMPARTMENT).orElseGet(() -> keys.establish(SYSTEM, COMPARTMENT, fresh));
            known = master.unwrap(wrapped, boundTo, PrfConfig2026.get())
                    .getPrimitive(PrfConfig2026.get(), PrfSet.class);
            prf = known;
        }
        return known;
    }
}
