package nl.integrity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;

/**
 * Envelope encryption: each compartment of each dossier has a random AES-256-GCM key, kept in the database wrapped by the master key.
 * Opening a compartment is written in the audit trail; destroying its key destroys what was sealed with it, in every backup.
 */
@ApplicationScoped
public class Vault {
    @Inject
    MasterKey master;

    @Inject
    DossierKeyStore keys;

    @Inject
    AuditTrail trail;

    /** Makes the key of a new compartment. */
    public OpenCompartment create(UUID dossier, Compartment compartment) {
        return made(dossier, compartment)
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + dossier + " has its key for " + compartment + " already"));
    }

    /** Empty when there is one, or somebody else makes one at the same moment. */
    private Optional<OpenCompartment> made(UUID dossier, Compartment compartment) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            boolean added = keys.add(
                    dossier, compartment.name(), master.wrap(key, boundTo(dossier, compartment), AeadConfig2026.get()));
            return added ? Optional.of(opened(key)) : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a compartment to read what is in it, which is written down.
     *
     * @param reference how the audit trail names the dossier
     * @throws IllegalStateException when its key was destroyed, or is not what it was
     */
    public OpenCompartment open(UUID dossier, Compartment compartment, Actor actor, String reference) {
        trail.recordDeed(actor, "UNSEAL_" + compartment, reference);
        return openToAdd(dossier, compartment);
    }

    /**
     * Opens one compartment of many dossiers to read a list that is made of them, which is written down once.
     *
     * @param reference how the audit trail names the list
     * @return without those whose key is gone
     */
    public Map<UUID, OpenCompartment> openAll(
            Collection<UUID> dossiers, Compartment compartment, Actor actor, String reference) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        trail.recordDeed(actor, "UNSEAL_" + compartment, reference);
        Map<UUID, OpenCompartment> open = new HashMap<>();
        keys.findAll(Set.copyOf(dossiers), compartment.name())
                .forEach((dossier, wrapped) -> open.put(dossier, unwrapped(dossier, compartment, wrapped)));
        return open;
    }

    /** Opens a compartment to put something in, the first time too; nothing is read. */
    public OpenCompartment openOrCreate(UUID dossier, Compartment compartment) {
        return keys.find(dossier, compartment.name()).isPresent()
                ? openToAdd(dossier, compartment)
                : made(dossier, compartment).orElseGet(() -> openToAdd(dossier, compartment));
    }

    /** Opens a compartment to put something in; nothing is read. */
    public OpenCompartment openToAdd(UUID dossier, Compartment compartment) {
        byte[] wrapped = keys.find(dossier, compartment.name())
                .orElseThrow(() -> new IllegalStateException("the key of dossier " + dossier + " is gone"));
        return unwrapped(dossier, compartment, wrapped);
    }

    private OpenCompartment unwrapped(UUID dossier, Compartment compartment, byte[] wrapped) {
        try {
            return opened(master.unwrap(wrapped, boundTo(dossier, compartment), AeadConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of dossier " + dossier + " was tampered with", e);
        }
    }

    /** Throws the key of a reporter's address away, if there is one: what it sealed opens nowhere any more. */
    public void destroyNotice(UUID report) {
        keys.destroyNotice(report);
    }

    /**
     * Opens the files of a dossier to read them, which is written down.
     *
     * @param reference how the audit trail names the dossier
     * @throws IllegalStateException when their key was destroyed, or is not what it was
     */
    public OpenFiles openFiles(UUID dossier, Actor actor, String reference) {
        trail.recordDeed(actor, "UNSEAL_" + Compartment.FILES, reference);
        byte[] wrapped = keys.find(dossier, Compartment.FILES.name())
                .orElseThrow(
                        () -> new IllegalStateException("the key of the files of dossier " + dossier + " is gone"));
        return openedFiles(dossier, wrapped);
    }

    /** Opens the files of a dossier to add one. The first one makes their key, which stays whatever becomes of the file. */
    public OpenFiles openFilesToAdd(UUID dossier) {
        String compartment = Compartment.FILES.name();
        return openedFiles(
                dossier,
                keys.find(dossier, compartment)
                        .orElseGet(() -> keys.establish(dossier, compartment, freshKey(dossier))));
    }

    private byte[] freshKey(UUID dossier) {
        try {
            return master.wrap(
                    KeysetHandle.generateNew(
                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, StreamingAeadConfig2026.get()),
                    boundTo(dossier, Compartment.FILES),
                    StreamingAeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private OpenFiles openedFiles(UUID dossier, byte[] wrapped) {
        try {
            return new OpenFiles(
                    master.unwrap(wrapped, boundTo(dossier, Compartment.FILES), StreamingAeadConfig2026.get())
                            .getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the files of dossier " + dossier + " was tampered with", e);
        }
    }

    private static OpenCompartment opened(KeysetHandle key) throws GeneralSecurityException {
        return new OpenCompartment(key.getPrimitive(AeadConfig2026.get(), Aead.class));
    }

    private static byte[] boundTo(UUID dossier, Compartment compartment) {
        return (dossier + "/" + compartment).getBytes(StandardCharsets.UTF_8);
    }
}
