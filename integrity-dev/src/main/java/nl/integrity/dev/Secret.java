package nl.integrity.dev;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A secret of a development environment. Its mark, {@code dev-} or {@code dev+}, makes a server in production refuse it. */
public enum Secret {
    INTEGRITY_DB_PASSWORD(Kind.PASSWORD),
    INTEGRITY_DB_OWNER_PASSWORD(Kind.PASSWORD),
    INTEGRITY_MASTER_KEY(Kind.MASTER_KEY),
    INTEGRITY_STATE_KEY(Kind.STATE_KEY),
    INTEGRITY_OIDC_SECRET(Kind.PASSWORD),
    /** Of PostgreSQL's superuser. */
    POSTGRES_PASSWORD(Kind.PASSWORD),
    /** Of the role that Keycloak works under. */
    KEYCLOAK_DB_PASSWORD(Kind.PASSWORD),
    /** Of Keycloak's own administrator, {@code admin}. */
    KEYCLOAK_ADMIN_PASSWORD(Kind.PASSWORD),
    /** Of every demo account: to be read from the screen and typed. */
    DEMO_PASSWORD(Kind.READABLE);

    private static final List<String> WORDS = List.of(
            ("anker appel bakker balkon berg beuk bloem boerderij brug dijk duin eiland fiets gracht haven heide herfst "
                            + "kaas kade kanaal kastanje klomp koffie lente linde lucht maan markt meer mist molen mus "
                            + "noorden oever polder regen reiger rivier roos schaap schip sluis sneeuw spreeuw stad "
                            + "ster storm strand terp tulp vaart veer veld vink vlinder vogel water weide wilg winter "
                            + "wolk zand zomer zwaan")
                    .split(" "));

    private enum Kind {
        PASSWORD,
        MASTER_KEY,
        STATE_KEY,
        READABLE
    }

    private final Kind kind;

    Secret(Kind kind) {
        this.kind = kind;
    }

    String fresh() {
        return switch (kind) {
            case PASSWORD -> password();
            case MASTER_KEY -> masterKey();
            case STATE_KEY -> stateKey();
            case READABLE -> readable();
        };
    }

    private static String password() {
        return "dev-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
    }

    private static String masterKey() {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            String json =
                    TinkJsonProtoKeysetFormat.serializeKeyset(key, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return "dev-" + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make an AES key", e);
        }
    }

    // the mark is itself base64, so that mark and text together decode to 32 bytes
    private static String stateKey() {
        return "dev+" + Base64.getEncoder().encodeToString(random(29));
    }

    private static String readable() {
        SecureRandom random = new SecureRandom();
        return Stream.concat(
                        Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                                .limit(3),
                        Stream.of(String.valueOf(1_000 + random.nextInt(9_000))))
                .collect(Collectors.joining("-"));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
