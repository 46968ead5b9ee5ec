package nl.integrity.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file that somebody was let in to, unsealed as it is written out. Nothing of it is read before that. */
public final class OpenedFile {
    /** What opens the sealed stream. */
    interface Source {
        InputStream open() throws IOException;
    }

    private static final System.Logger LOG = System.getLogger("nl.integrity.attachments");
    private static final int CUP = 1 << 16;

    private final String name;
    private final String type;
    private final long size;
    private final Source source;

    OpenedFile(String name, String type, long size, Source source) {
        this.name = name;
        this.type = type;
        this.size = size;
        this.source = source;
    }

    public String name() {
        return name;
    }

    /** A media type that is safe to tell a browser. */
    public String type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /**
     * Writes all of it out.
     *
     * @throws IllegalStateException when it is not what it was; nothing that was changed has been written then
     * @throws IOException when there is nobody to write to any more
     */
    public void writeTo(OutputStream out) throws IOException {
        byte[] cup = new byte[CUP];
        InputStream content = whole(source::open);
        for (int got = whole(() -> content.read(cup)); got >= 0; got = whole(() -> content.read(cup))) {
            out.write(cup, 0, got);
        }
    }

    /** A step in reading what is sealed: if it fails, somebody has been at it. */
    private static <T> T whole(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "a file was tampered with");
            throw new IllegalStateException("the sealed file was tampered with", e);
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }
}
