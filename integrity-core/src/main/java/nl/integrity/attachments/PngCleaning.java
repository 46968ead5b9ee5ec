package nl.integrity.attachments;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies of a PNG only the chunks that draw the picture: no texts, no EXIF, no time, nothing behind the end. */
final class PngCleaning implements Cleaning {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final String END = "IEND";
    private static final Set<String> OF_THE_PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");
    private static final int CUP = 1 << 13;

    @Override
    public void clean(InputStream original, OutputStream copy) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(original));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(copy));
        if (in.readLong() != SIGNATURE) {
            throw new IOException("no PNG");
        }
        out.writeLong(SIGNATURE);
        String type;
        do {
            int length = in.readInt();
            byte[] name = new byte[4];
            in.readFully(name);
            type = new String(name, StandardCharsets.US_ASCII);
            boolean kept = OF_THE_PICTURE.contains(type);
            if (length < 0) {
                throw new IOException("a chunk of no length");
            }
            if (kept) {
                out.writeInt(length);
                out.write(name);
            }
            // with the checksum behind it
            pass(in, kept ? out : OutputStream.nullOutputStream(), length + 4L);
        } while (!type.equals(END));
        out.flush();
    }

    private static void pass(DataInputStream in, OutputStream out, long length) throws IOException {
        byte[] cup = new byte[CUP];
        for (long left = length; left > 0; ) {
            int now = (int) Math.min(left, CUP);
            in.readFully(cup, 0, now);
            out.write(cup, 0, now);
            left -= now;
        }
    }
}
