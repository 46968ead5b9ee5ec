package nl.integrity.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.OpenFiles;

/** Pours what comes in into the vault, and takes its measure meanwhile. */
final class Pouring {
    /** In bytes. */
    static final long MOST = 100L << 20;

    /** Whoever sends more slowly than this most is not sending but holding on. */
    static final Duration LONGEST = Duration.ofHours(2);

    private static final int CUP = 1 << 16;

    private final Clock clock;
    private final MessageDigest sha256 = sha256();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long size;
    private byte[] digest = new byte[0];

    Pouring(Clock clock) {
        this.clock = clock;
    }

    void pour(InputStream content, OpenFiles files, UUID id, ChunkOutput.Sink sink) {
        Instant end = clock.instant().plus(LONGEST);
        try {
            ChunkOutput chunks = new ChunkOutput(sink);
            // closed only when all is in: what was not closed cannot be opened
            OutputStream sealed = files.seal(id, Copy.ORIGINAL.name(), chunks);
            byte[] cup = new byte[CUP];
            for (int got = read(content, cup); got >= 0; got = read(content, cup)) {
                size += got;
                if (size > MOST) {
                    throw new BrokenRule("file.large");
                }
                if (clock.instant().isAfter(end)) {
                    throw new BrokenRule("file.broken");
                }
                sha256.update(cup, 0, got);
                head.write(cup, 0, Math.min(got, FileType.HEAD - head.size()));
                sealed.write(cup, 0, got);
            }
            if (size == 0) {
                throw new BrokenRule("file.empty");
            }
            sealed.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest = sha256.digest();
    }

    private static int read(InputStream content, byte[] cup) {
        try {
            return content.read(cup);
        } catch (IOException e) {
            throw new BrokenRule("file.broken");
        }
    }

    long size() {
        return size;
    }

    String type() {
        return FileType.of(head.toByteArray());
    }

    /** The SHA-256 of all of it. */
    byte[] digest() {
        return digest.clone();
    }

    /** The SHA-256 of all that there is to read. */
    static byte[] digestOf(InputStream content) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] cup = new byte[CUP];
        for (int got = content.read(cup); got >= 0; got = content.read(cup)) {
            sha256.update(cup, 0, got);
        }
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
