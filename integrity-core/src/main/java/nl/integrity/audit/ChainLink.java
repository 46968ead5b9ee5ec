package nl.integrity.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An entry with the hash that binds it to the one before. */
@SuppressWarnings("ArrayRecordComponent") // read, compared by content, and let go
record ChainLink(AuditEntry entry, byte[] hash) {
    static byte[] first(int chain) {
        return sha256(("chain " + chain).getBytes(StandardCharsets.UTF_8));
    }

    boolean follows(byte[] before) {
        byte[] text = String.join(
                        "\n",
                        String.valueOf(entry.chain()),
                        String.valueOf(entry.number()),
                        String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())),
                        entry.actor(),
                        entry.action(),
                        entry.object(),
                        entry.result(),
                        entry.channel())
                .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[before.length + text.length];
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(text, 0, bytes, before.length, text.length);
        return MessageDigest.isEqual(hash, sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
