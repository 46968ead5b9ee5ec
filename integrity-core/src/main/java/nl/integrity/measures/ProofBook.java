package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.Admission;
import nl.integrity.attachments.Attachment;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Attachments;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** Opens the files of measures and adds to them, for doors that let their caller in. */
@ApplicationScoped
class ProofBook {
    private static final String SHOWS = "measure_proof.shows";

    @Inject
    ProofStore store;

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Vault vault;

    /** @param open of that measure */
    Proofs of(UUID measure, OpenCompartment open, boolean mayAdd) {
        List<ProofStore.StoredProof> stored = store.of(measure);
        Map<AttachmentId, Attachment> files = stored.isEmpty()
                ? Map.of()
                : attachments.of(measure, open).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        return new Proofs(
                stored.stream()
                        .map(each -> new Proofs.Proof(
                                each.number(),
                                open.unseal(each.file().value(), SHOWS, each.shows()),
                                Objects.requireNonNull(files.get(each.file())),
                                directory.nameOf(each.by()),
                                each.part(),
                                each.at()))
                        .toList(),
                mayAdd);
    }

    /** Whether somebody added one of them while the measure was theirs to see to. */
    boolean areWorkOf(UUID measure, PersonId person) {
        return store.of(measure).stream()
                .anyMatch(each -> each.by().equals(person) && each.part() != MeasurePart.VERIFIER);
    }

    Optional<AttachmentId> find(UUID measure, int number) {
        return store.of(measure).stream()
                .filter(each -> each.number() == number)
                .map(ProofStore.StoredProof::file)
                .findFirst();
    }

    /** @throws BrokenRule when there are as many as there can be */
    void mustHaveRoom(UUID measure) {
        if (store.of(measure).size() >= Proofs.MOST) {
            throw new BrokenRule("measures.file.full", Proofs.MOST);
        }
    }

    /**
     * Adds a file that came in; the audit trail is told which, and not what it is called.
     *
     * @throws BrokenRule when there are as many as there can be
     */
    void add(Admission<MeasureDossier> admitted, String shows, AttachmentId file, Instant at) {
        MeasureDossier dossier = admitted.dossier();
        UUID measure = dossier.dossierId();
        PersonId by = admitted.caller().known();
        store.hold(measure);
        mustHaveRoom(measure);
        store.add(
                measure,
                new ProofStore.StoredProof(
                        store.of(measure).size() + 1,
                        file,
                        dossier.partOf(by),
                        vault.openToAdd(measure, Compartment.MEASURES).seal(file.value(), SHOWS, shows),
                        at,
                        by));
        trail.recordDeed(admitted.caller().actor(), "ADD_MEASURE_FILE", dossier.reference() + " file " + file);
    }
}
