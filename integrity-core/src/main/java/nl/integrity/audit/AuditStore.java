package nl.integrity.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.integrity.shared.InstantColumn;

/** Speaks to the audit tables; the hashing of a new entry is done there, under the lock of its chain. */
@ApplicationScoped
class AuditStore {
    private static final String COLUMNS = "chain, number, at, actor, action, object, result, channel, hash";
    private static final int BATCH = 5_000;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/IntegrityRefusalsDS")
    DataSource refusals;

    void append(Instant at, Actor actor, String action, String object, String result) {
        em.createNativeQuery("select audit_append(?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, actor.name())
                .setParameter(3, action)
                .setParameter(4, object)
                .setParameter(5, result)
                .setParameter(6, actor.channel())
                .getSingleResult();
    }

    /**
     * Whatever becomes of the caller's transaction. By a connection of a pool of its own, whose holders wait for nothing: a second one
     * out of the pool of the first can be had by nobody once that pool is empty.
     */
    void appendForGood(Instant at, Actor actor, String action, String object, String result) {
        try (Connection connection = refusals.getConnection();
                PreparedStatement append = connection.prepareStatement("select audit_append(?, ?, ?, ?, ?, ?)")) {
            append.setObject(1, at.atOffset(ZoneOffset.UTC));
            append.setString(2, actor.name());
            append.setString(3, action);
            append.setString(4, object);
            append.setString(5, result);
            append.setString(6, actor.channel());
            append.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a refusal could not be written down", e);
        }
    }

    long count(String action, String object, String result) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from audit_entry where action = ?1 and object = ?2 and result = ?3")
                        .setParameter(1, action)
                        .setParameter(2, object)
                        .setParameter(3, result)
                        .getSingleResult())
                .longValue();
    }

    /** Where one of them ends; empty when even that is gone. */
    Optional<ChainHead> head(int chain) {
        List<?> rows = em.createNativeQuery("select number, hash from audit_head where chain = ?1")
                .setParameter(1, chain)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new ChainHead(((Number) column[0]).longValue(), (byte[]) column[1]))
                .findFirst();
    }

    /** The chains that have an end. */
    List<Integer> chains() {
        List<?> rows = em.createNativeQuery("select chain from audit_head order by chain")
                .getResultList();
        return rows.stream().map(chain -> ((Number) chain).intValue()).toList();
    }

    List<ChainLink> after(int chain, long number) {
        return links(em.createNativeQuery("select " + COLUMNS
                        + " from audit_entry where chain = ?1 and number > ?2 order by number limit " + BATCH)
                .setParameter(1, chain)
                .setParameter(2, number)
                .getResultList());
    }

    /** Entries in chains that there are not: nothing that the database's own function wrote. */
    List<AuditFault> outside(int chains) {
        List<?> rows = em.createNativeQuery(
                        "select chain, number from audit_entry where chain < 0 or chain >= ?1 order by chain, number")
                .setParameter(1, chains)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new AuditFault(((Number) column[0]).intValue(), ((Number) column[1]).longValue()))
                .toList();
    }

    List<AuditEntry> newest(Instant before, int size) {
        return links(em.createNativeQuery("select " + COLUMNS
                                + " from audit_entry where at < ?1 order by at desc, chain desc, number desc limit ?2")
                        .setParameter(1, before.atOffset(ZoneOffset.UTC))
                        .setParameter(2, size)
                        .getResultList())
                .stream()
                .map(ChainLink::entry)
                .toList();
    }

    private static List<ChainLink> links(List<?> rows) {
        return rows.stream().map(row -> link((Object[]) row)).toList();
    }

    private static ChainLink link(Object[] column) {
        return new ChainLink(
                new AuditEntry(
                        ((Number) column[0]).intValue(),
                        ((Number) column[1]).longValue(),
                        InstantColumn.read(column[2]),
                        (String) column[3],
                        (String) column[4],
                        (String) column[5],
                        (String) column[6],
                        (String) column[7]),
                (byte[]) column[8]);
    }
}
