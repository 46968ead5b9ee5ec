package nl.integrity.attachments;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies of a JPEG only the segments that draw the picture: no EXIF, XMP, IPTC, comments, thumbnails, or anything behind the end. The
 * picture itself is not drawn anew, so nothing of it is lost. Which way up it is stays known.
 */
final class JpegCleaning implements Cleaning {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;

    /** Version, unit and density, and no thumbnail: what stands in it may be what was cut off from the picture. */
    private static final int JFIF = 12;

    @Override
    public void clean(InputStream original, OutputStream copy) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(original));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(copy));
        if (in.readUnsignedByte() != 0xff || in.readUnsignedByte() != START) {
            throw new IOException("no JPEG");
        }
        out.writeShort(0xff00 | START);
        int marker = marker(in);
        while (marker != END) {
            if (marker == START || marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
                throw new IOException("a marker where none belongs");
            }
            segment(marker, body(in), out);
            marker = marker == SCAN ? picture(in, out) : marker(in);
        }
        out.writeShort(0xff00 | END);
        out.flush();
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw new IOException("no marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static byte[] body(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        byte[] body = new byte[Math.max(length - 2, 0)];
        in.readFully(body);
        return body;
    }

    private static void segment(int marker, byte[] body, DataOutputStream out) throws IOException {
        if (marker == APP0 && begins(body, "JFIF\0") && body.length >= JFIF) {
            byte[] bare = Arrays.copyOf(body, JFIF + 2);
            bare[JFIF] = 0;
            bare[JFIF + 1] = 0;
            write(marker, bare, out);
        } else if (marker == APP1 && begins(body, "Exif\0\0")) {
            int orientation = orientation(body);
            if (orientation > 1 && orientation <= 8) {
                write(marker, only(orientation), out);
            }
        } else if (isOfThePicture(marker, body)) {
            write(marker, body, out);
        }
    }

    private static boolean isOfThePicture(int marker, byte[] body) {
        boolean application = marker >= APP0 && marker <= 0xef;
        boolean colours =
                (marker == APP2 && begins(body, "ICC_PROFILE\0")) || (marker == APP14 && begins(body, "Adobe"));
        return application ? colours : marker < 0xf0 && marker != COMMENT;
    }

    /** @return the marker behind the picture, or behind one of the passes in which it is drawn */
    private static int picture(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int octet = in.readUnsignedByte();
            if (octet != 0xff) {
                out.write(octet);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xff) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                return next;
            }
            out.write(0xff);
            out.write(next);
        }
    }

    private static void write(int marker, byte[] body, DataOutputStream out) throws IOException {
        out.writeShort(0xff00 | marker);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    private static boolean begins(byte[] body, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        return body.length >= bytes.length && Arrays.equals(Arrays.copyOf(body, bytes.length), bytes);
    }

    /** As EXIF has it, in its first directory; 0 when it does not say. */
    private static int orientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + 12 * entry;
                if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                    return tiff.getShort(at + 8) & 0xffff;
                }
            }
            return 0;
        } catch (IndexOutOfBoundsException e) {
            return 0; // EXIF that nobody can read says nothing
        }
    }

    private static byte[] only(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
