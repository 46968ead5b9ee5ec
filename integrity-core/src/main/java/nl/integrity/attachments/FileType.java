package nl.integrity.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by how it begins; its name is not asked, for it may be wrong, or meant to mislead. */
final class FileType {
    /** How much of the beginning is enough. */
    static final int HEAD = 1 << 16;

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** What no browser would run, wherever it opens it. */
    private static final Set<String> HARMLESS =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "audio/mpeg", "video/mp4");

    private FileType() {}

    static String of(byte[] head) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type that a browser is told. */
    static String toSend(String type) {
        return HARMLESS.contains(type) ? type : "application/octet-stream";
    }
}
