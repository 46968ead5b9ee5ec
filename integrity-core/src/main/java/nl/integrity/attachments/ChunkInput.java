package nl.integrity.attachments;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a sealed stream chunk by chunk, each when it is asked for. */
final class ChunkInput extends InputStream {
    private final IntFunction<Optional<byte[]>> source;
    private byte @Nullable [] chunk = new byte[0];
    private int taken;
    private int position;

    ChunkInput(IntFunction<Optional<byte[]>> source) {
        this.source = source;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        while (chunk != null && taken == chunk.length) {
            chunk = source.apply(position++).orElse(null);
            taken = 0;
        }
        if (chunk == null) {
            return -1;
        }
        int now = Math.min(length, chunk.length - taken);
        System.arraycopy(chunk, taken, into, offset, now);
        taken += now;
        return now;
    }
}
