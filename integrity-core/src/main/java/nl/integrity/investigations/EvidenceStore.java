package nl.integrity.investigations;

import static nl.integrity.shared.NativeQuery.rows;
import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps pieces of evidence, the lines about them, and which findings rest on them. Nothing here is ever changed or deleted. */
@ApplicationScoped
class EvidenceStore {
    @PersistenceContext
    EntityManager em;

    /** A piece as it came in. */
    record StoredPiece(
            UUID id,
            int number,
            LocalDate obtainedOn,
            @Nullable UUID method,
            @Nullable AttachmentId file,
            Sealed content) {
        @Override
        public String toString() {
            return "StoredPiece " + number;
        }
    }

    /** A line about a piece. */
    record StoredEntry(
            UUID id,
            int position,
            UUID piece,
            CustodyKind kind,
            LocalDate day,
            Sealed content,
            Instant at,
            PersonId author,
            String hash) {
        @Override
        public String toString() {
            return "StoredEntry " + position;
        }
    }

    /** Whoever else would add a line to the register of this case waits until this is done. */
    void hold(CaseInHand hand) {
        with(
                        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 39)) as text)"),
                        hand.dossierId().toString())
                .getSingleResult();
    }

    /** By number. */
    List<StoredPiece> pieces(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select id, number, obtained_on, method, attachment, content from evidence_piece"
                                        + " where case_file = ?1 and round = ?2 order by number"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredPiece(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        ((Date) column[2]).toLocalDate(),
                        (UUID) column[3],
                        column[4] == null ? null : new AttachmentId((UUID) column[4]),
                        new Sealed((byte[]) column[5])))
                .toList();
    }

    /** By position. */
    List<StoredEntry> entries(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select id, position, piece, kind, day, content, at, author, hash from evidence_entry"
                                        + " where case_file = ?1 and round = ?2 order by position"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredEntry(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        (UUID) column[2],
                        CustodyKind.valueOf((String) column[3]),
                        ((Date) column[4]).toLocalDate(),
                        new Sealed((byte[]) column[5]),
                        InstantColumn.read(column[6]),
                        new PersonId((UUID) column[7]),
                        HexFormat.of().formatHex((byte[]) column[8])))
                .toList();
    }

    void add(CaseInHand hand, StoredPiece piece) {
        with(
                        em.createNativeQuery(
                                "insert into evidence_piece (id, case_file, round, number, obtained_on, method, attachment, content)"
                                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), cast(?7 as uuid), ?8)"),
                        piece.id(),
                        hand.dossierId(),
                        hand.round(),
                        piece.number(),
                        piece.obtainedOn(),
                        piece.method() == null ? null : piece.method().toString(),
                        piece.file() == null ? null : piece.file().toString(),
                        piece.content().bytes())
                .executeUpdate();
    }

    void add(CaseInHand hand, StoredEntry entry) {
        with(
                        em.createNativeQuery(
                                "insert into evidence_entry (id, case_file, round, position, piece, kind, day, content, at, author, hash)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
                        entry.id(),
                        hand.dossierId(),
                        hand.round(),
                        entry.position(),
                        entry.piece(),
                        entry.kind().name(),
                        entry.day(),
                        entry.content().bytes(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.author().value(),
                        HexFormat.of().parseHex(entry.hash()))
                .executeUpdate();
    }

    /** On which pieces each finding rests. */
    Map<UUID, List<UUID>> rests(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery("select e.finding, e.piece from investigation_finding_evidence e"
                                + " join investigation_finding f on f.id = e.finding join evidence_piece p on p.id = e.piece"
                                + " where f.case_file = ?1 and f.round = ?2 order by p.number"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .collect(Collectors.groupingBy(
                        column -> (UUID) column[0],
                        Collectors.mapping(column -> (UUID) column[1], Collectors.toUnmodifiableList())));
    }

    void rest(UUID finding, Collection<UUID> pieces) {
        for (UUID piece : pieces) {
            with(
                            em.createNativeQuery(
                                    "insert into investigation_finding_evidence (finding, piece) values (?1, ?2)"),
                            finding,
                            piece)
                    .executeUpdate();
        }
    }
}
