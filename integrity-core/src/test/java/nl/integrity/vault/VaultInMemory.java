package nl.integrity.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;

/** The vault with its keys and its trail in memory, and a master key out of the file that the settings name. */
@SuppressWarnings("UnnecessaryAssignment") // no container here
final class VaultInMemory {
    final Keys keys = new Keys();
    final List<String> written = new ArrayList<>();
    final Vault vault = new Vault();

    VaultInMemory() {
        vault.keys = keys;
        vault.master = newMasterKey();
        vault.trail = new AuditTrail() {
            @Override
            public void recordDeed(Actor actor, String action, String object) {
                written.add(actor.name() + " " + action + " " + object);
            }
        };
    }

    /** The same database under this master key. */
    VaultInMemory under(MasterKey master) {
        vault.master = master;
        return this;
    }

    /** The same vault before another database. */
    void with(Keys others) {
        vault.keys = others;
    }

    KeyedHash hash() {
        KeyedHash hash = new KeyedHash();
        hash.keys = keys;
        hash.master = vault.master;
        return hash;
    }

    Tickets tickets(Instant now) {
        Tickets tickets = new Tickets();
        tickets.keys = keys;
        tickets.master = vault.master;
        tickets.clock = Clock.fixed(now, ZoneOffset.UTC);
        return tickets;
    }

    static MasterKey newMasterKey() {
        return masterKey(newKeyset());
    }

    /** What {@link MasterKey} makes of this setting. */
    static MasterKey masterKey(String setting) {
        try {
            Files.writeString(Path.of(String.valueOf(System.getenv("INTEGRITY_MASTER_KEY_FILE"))), setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MasterKey master = new MasterKey();
        master.read();
        return master;
    }

    static String newKeyset() {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                    AeadConfig2026.get(),
                    InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static class Keys extends DossierKeyStore {
        final Map<String, byte[]> wrapped = new HashMap<>();

        static String place(UUID dossier, Object compartment) {
            return dossier + " " + compartment;
        }

        @Override
        boolean add(UUID dossier, String compartment, byte[] key) {
            return wrapped.putIfAbsent(place(dossier, compartment), key) == null;
        }

        @Override
        byte[] establish(UUID dossier, String compartment, byte[] key) {
            add(dossier, compartment, key);
            return find(dossier, compartment).orElseThrow();
        }

        @Override
        Optional<byte[]> find(UUID dossier, String compartment) {
            return Optional.ofNullable(wrapped.get(place(dossier, compartment)));
        }
    }
}
