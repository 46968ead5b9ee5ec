package nl.integrity.attachments;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts a sealed stream into chunks. What it holds is written when the next one begins, or at the end. */
final class ChunkOutput extends OutputStream {
    /** As long as the vault's own segments, so that each chunk is one of them. */
    static final int CHUNK = 1 << 20;

    /** Where the chunks go, one after another. */
    interface Sink {
        void chunk(int position, byte[] content);
    }

    private final Sink sink;
    private byte[] chunk = new byte[CHUNK];
    private int filled;
    private int position;

    ChunkOutput(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (filled == CHUNK) {
                send();
            }
            int now = Math.min(length - done, CHUNK - filled);
            System.arraycopy(from, offset + done, chunk, filled, now);
            filled += now;
            done += now;
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            send();
        }
    }

    private void send() {
        sink.chunk(position++, filled == CHUNK ? chunk : Arrays.copyOf(chunk, filled));
        chunk = new byte[CHUNK]; // the other is the sink's now
        filled = 0;
    }
}
