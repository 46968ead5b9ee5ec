package nl.integrity.audit;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain as the database writes it: the arithmetic of {@code audit_append} in V1__foundation.sql, apart from the code under test. */
final class WrittenChain {
    final List<ChainLink> links = new ArrayList<>();

    private final int chain;
    private byte[] hash;

    WrittenChain(int chain) {
        this.chain = chain;
        this.hash = sha256(("chain " + chain).getBytes(StandardCharsets.UTF_8));
    }

    WrittenChain append(Instant at, String actor, String action, String object, String result, String channel) {
        long number = links.size() + 1L;
        hash = hash(hash, new AuditEntry(chain, number, at, actor, action, object, result, channel));
        links.add(new ChainLink(new AuditEntry(chain, number, at, actor, action, object, result, channel), hash));
        return this;
    }

    ChainHead head() {
        return new ChainHead(links.size(), hash);
    }

    List<AuditFault> faults() {
        return faults(links);
    }

    /** What the check finds in these entries, in a chain that ends where this one was written to. */
    List<AuditFault> faults(List<ChainLink> found) {
        return faults(found, head());
    }

    List<AuditFault> faults(List<ChainLink> found, @Nullable ChainHead head) {
        ChainCheck check = new ChainCheck(chain);
        found.forEach(check::next);
        check.end(head);
        return check.faults();
    }

    /** The same entries, counted anew from 1 as if nothing was ever between them. */
    static List<ChainLink> renumbered(List<ChainLink> links) {
        List<ChainLink> renumbered = new ArrayList<>();
        for (ChainLink link : links) {
            AuditEntry e = link.entry();
            long number = renumbered.size() + 1L;
            renumbered.add(new ChainLink(
                    new AuditEntry(
                            e.chain(), number, e.at(), e.actor(), e.action(), e.object(), e.result(), e.channel()),
                    link.hash()));
        }
        return renumbered;
    }

    /** The same entry but for one field, by as little as that can differ. */
    static AuditEntry changed(AuditEntry entry, RecordComponent field) {
        RecordComponent[] fields = AuditEntry.class.getRecordComponents();
        try {
            Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                Object value = fields[i].getAccessor().invoke(entry);
                values[i] = fields[i].getName().equals(field.getName()) ? different(value) : value;
            }
            return (AuditEntry) AuditEntry.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("AuditEntry is no longer a plain record", e);
        }
    }

    private static Object different(Object value) {
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        return value instanceof Instant at ? at.plusNanos(1000) : value + "x";
    }

    static byte[] hash(byte[] before, AuditEntry entry) {
        long micros = Duration.between(Instant.EPOCH, entry.at()).toNanos() / 1000;
        byte[] text = (entry.chain() + "\n" + entry.number() + "\n" + micros + "\n" + entry.actor() + "\n"
                        + entry.action() + "\n" + entry.object() + "\n" + entry.result() + "\n" + entry.channel())
                .getBytes(StandardCharsets.UTF_8);
        return sha256(ByteBuffer.allocate(before.length + text.length)
                .put(before)
                .put(text)
                .array());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
