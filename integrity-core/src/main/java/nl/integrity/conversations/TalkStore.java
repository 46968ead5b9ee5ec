package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.InstantColumn;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps conversations. Nothing is changed but whose one is and that it ended; it is deleted only whole, and by its code. */
@ApplicationScoped
class TalkStore {
    private static final String HOLDING =
            "select t.id, t.asked_at, t.ended_on, h.id, h.number, h.confidant, h.who, h.since,"
                    + " h.until, h.reads_earlier, h.outcome from talk t join talk_holding h on h.talk = t.id";

    @PersistenceContext
    EntityManager em;

    /** Something sealed as it is kept. */
    record SealedRow(UUID id, Instant at, Sealed sealed) {}

    /**
     * A conversation with one of those whose it is or was.
     *
     * @param confidant as a keyed hash
     * @param who sealed, which colleague that is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Held(
            UUID talk,
            Instant askedAt,
            @Nullable LocalDate endedOn,
            UUID holding,
            int number,
            byte[] confidant,
            Sealed who,
            Instant since,
            @Nullable Instant until,
            boolean readsEarlier,
            @Nullable Sealed outcome) {
        @Override
        public String toString() {
            return "Held";
        }
    }

    /** A conversation by the colleague who asked for it. */
    record Own(UUID talk, Instant askedAt, boolean ended, Sealed code) {
        @Override
        public String toString() {
            return "Own";
        }
    }

    /** @return false when there was one with this code already */
    boolean add(UUID talk, byte[] code, Instant at) {
        return em.createNativeQuery("insert into talk values (?1, ?2, ?3, null) on conflict (code) do nothing")
                        .setParameter(1, talk)
                        .setParameter(2, code)
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    void hold(UUID holding, UUID talk, int number, byte[] confidant, Sealed who, Instant since, boolean readsEarlier) {
        em.createNativeQuery("insert into talk_holding values (?1, ?2, ?3, ?4, ?5, ?6, null, ?7, null)")
                .setParameter(1, holding)
                .setParameter(2, talk)
                .setParameter(3, number)
                .setParameter(4, confidant)
                .setParameter(5, who.bytes())
                .setParameter(6, since.atOffset(ZoneOffset.UTC))
                .setParameter(7, readsEarlier)
                .executeUpdate();
    }

    void release(UUID holding, Instant until) {
        em.createNativeQuery("update talk_holding set until = ?2 where id = ?1")
                .setParameter(1, holding)
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void owns(byte[] person, UUID talk, Sealed code) {
        em.createNativeQuery("insert into own_talk values (?1, ?2, ?3)")
                .setParameter(1, person)
                .setParameter(2, talk)
                .setParameter(3, code.bytes())
                .executeUpdate();
    }

    /** Newest first. */
    List<Own> ownedBy(byte[] person) {
        List<?> rows = em.createNativeQuery("select t.id, t.asked_at, t.ended_on is not null, o.code from own_talk o"
                        + " join talk t on t.id = o.talk where o.person = ?1 order by t.asked_at desc, t.id")
                .setParameter(1, person)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Own(
                        (UUID) column[0], InstantColumn.read(column[1]), (Boolean) column[2], new Sealed((byte[])
                                column[3])))
                .toList();
    }

    /** Nobody else changes it until the end of the transaction. */
    void lock(UUID talk) {
        em.createNativeQuery("select 1 from talk where id = ?1 for update")
                .setParameter(1, talk)
                .getResultList();
    }

    /** By the code of whoever asked, with whose it is now. */
    Optional<Held> byCode(byte[] code) {
        return held(em.createNativeQuery(HOLDING + " where t.code = ?1 and h.until is null")
                        .setParameter(1, code))
                .stream()
                .findFirst();
    }

    Optional<Held> holding(UUID holding) {
        return held(em.createNativeQuery(HOLDING + " where h.id = ?1").setParameter(1, holding)).stream()
                .findFirst();
    }

    /** Those that are this confidant's now, the latest first. */
    List<Held> of(byte[] confidant) {
        return held(em.createNativeQuery(
                        HOLDING + " where h.confidant = ?1 and h.until is null order by t.asked_at desc, t.id")
                .setParameter(1, confidant));
    }

    /** Those that are this confidant's and that ended in this year, and are accounted for. */
    List<Held> endedIn(byte[] confidant, int year) {
        return held(
                em.createNativeQuery(HOLDING + " where h.confidant = ?1 and h.until is null and h.outcome is not null"
                                + " and extract(year from t.ended_on) = ?2")
                        .setParameter(1, confidant)
                        .setParameter(2, year));
    }

    /** All whose it is or was, the first first. */
    List<Held> holdings(UUID talk) {
        return held(em.createNativeQuery(HOLDING + " where t.id = ?1 order by h.number")
                .setParameter(1, talk));
    }

    private static List<Held> held(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Held(
                        (UUID) column[0],
                        InstantColumn.read(column[1]),
                        column[2] == null ? null : ((Date) column[2]).toLocalDate(),
                        (UUID) column[3],
                        (Integer) column[4],
                        (byte[]) column[5],
                        new Sealed((byte[]) column[6]),
                        InstantColumn.read(column[7]),
                        column[8] == null ? null : InstantColumn.read(column[8]),
                        (Boolean) column[9],
                        column[10] == null ? null : new Sealed((byte[]) column[10])))
                .toList();
    }

    /** @return false when it was there already */
    boolean add(UUID talk, TalkEntry entry, Sealed sealed) {
        return em.createNativeQuery("insert into talk_entry values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, entry.id())
                        .setParameter(2, talk)
                        .setParameter(3, entry.at().atOffset(ZoneOffset.UTC))
                        .setParameter(4, sealed.bytes())
                        .executeUpdate()
                == 1;
    }

    /** The first first. */
    List<SealedRow> entries(UUID talk) {
        return sealed("select id, at, entry from talk_entry where talk = ?1 order by at, id", talk);
    }

    /** Of each conversation that is this confidant's now, the first first. */
    Map<UUID, List<SealedRow>> entriesOf(byte[] confidant) {
        List<?> rows = em.createNativeQuery("select e.id, e.at, e.entry, e.talk from talk_holding h"
                        + " join talk_entry e on e.talk = h.talk where h.confidant = ?1 and h.until is null"
                        + " order by e.at, e.id")
                .setParameter(1, confidant)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        column -> (UUID) column[3], Collectors.mapping(TalkStore::sealed, Collectors.toList())));
    }

    void note(UUID holding, SealedRow note) {
        em.createNativeQuery("insert into talk_note values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, note.id())
                .setParameter(2, holding)
                .setParameter(3, note.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, note.sealed().bytes())
                .executeUpdate();
    }

    /** The first first. */
    List<SealedRow> notes(UUID holding) {
        return sealed("select id, at, note from talk_note where holding = ?1 order by at, id", holding);
    }

    private List<SealedRow> sealed(String query, UUID of) {
        List<?> rows = em.createNativeQuery(query).setParameter(1, of).getResultList();
        return rows.stream().map(Object[].class::cast).map(TalkStore::sealed).toList();
    }

    private static SealedRow sealed(Object[] column) {
        return new SealedRow((UUID) column[0], InstantColumn.read(column[1]), new Sealed((byte[]) column[2]));
    }

    void end(UUID talk, LocalDate on) {
        em.createNativeQuery("update talk set ended_on = coalesce(ended_on, cast(?2 as date)) where id = ?1")
                .setParameter(1, talk)
                .setParameter(2, on)
                .executeUpdate();
    }

    void account(UUID holding, Sealed outcome) {
        em.createNativeQuery("update talk_holding set outcome = ?2 where id = ?1")
                .setParameter(1, holding)
                .setParameter(2, outcome.bytes())
                .executeUpdate();
    }

    void erase(byte[] code) {
        em.createNativeQuery("select cast(erase_talk(?1) as text)")
                .setParameter(1, code)
                .getSingleResult();
    }
}
