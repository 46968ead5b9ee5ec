package nl.integrity.measures;

import static nl.integrity.shared.NativeQuery.rows;
import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps which files show that a measure is done, or does not work. It only adds. */
@ApplicationScoped
class ProofStore {
    @PersistenceContext
    EntityManager em;

    /** A file of a measure, as it is kept. */
    record StoredProof(int number, AttachmentId file, MeasurePart part, Sealed shows, Instant at, PersonId by) {
        @Override
        public String toString() {
            return "StoredProof " + number;
        }
    }

    /** Whoever else would add one to this measure waits until this is done. */
    void hold(UUID measure) {
        with(
                        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)"),
                        "proof " + measure)
                .getSingleResult();
    }

    /** By number. */
    List<StoredProof> of(UUID measure) {
        return rows(with(
                        em.createNativeQuery("select number, attachment, part, shows, at, author from measure_proof"
                                + " where measure = ?1 order by number"),
                        measure))
                .stream()
                .map(column -> new StoredProof(
                        ((Number) column[0]).intValue(),
                        new AttachmentId((UUID) column[1]),
                        MeasurePart.valueOf((String) column[2]),
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        new PersonId((UUID) column[5])))
                .toList();
    }

    void add(UUID measure, StoredProof proof) {
        with(
                        em.createNativeQuery(
                                "insert into measure_proof (measure, number, attachment, part, shows, at, author)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
                        measure,
                        proof.number(),
                        proof.file().value(),
                        proof.part().name(),
                        proof.shows().bytes(),
                        proof.at().atOffset(ZoneOffset.UTC),
                        proof.by().value())
                .executeUpdate();
    }
}
