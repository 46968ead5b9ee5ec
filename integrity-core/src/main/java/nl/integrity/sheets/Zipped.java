package nl.integrity.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The zip file that a spreadsheet is. It was unpacked once, to nowhere, before anything of it is looked at: so it is known how large it is. */
final class Zipped {
    private static final int MOST_PARTS = 2_000;
    private static final int CUP = 1 << 16;

    /** Of XML without a tag, in bytes: longer than any cell can be. */
    private static final int LONGEST_RUN = 1 << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCKED = 1;

    private final ByteBuffer file;
    private final Map<String, Part> parts = new HashMap<>();

    /** Where a part stands in the file, packed unless it is stored as it is. */
    private record Part(int at, int length, boolean packed) {}

    /**
     * By the list at its end, which every spreadsheet program writes in full; what stands before each part, some do not.
     *
     * @param most how many bytes may come out of it
     * @throws BrokenRule when more does, or it is broken
     */
    Zipped(byte[] content, long most) throws IOException {
        file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            list(content);
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenRule("sheet.file.broken");
        }
        long left = most;
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            left -= size(part.getKey(), part.getValue(), left, most);
        }
    }

    private void list(byte[] content) {
        int end = content.length - END_LENGTH;
        while (file.getInt(end) != END) {
            end--;
        }
        int many = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        for (int each = 0; each < many; each++) {
            int name = Short.toUnsignedInt(file.getShort(at + 28));
            int local = file.getInt(at + 42);
            int method = file.getShort(at + 10);
            boolean locked = (file.getShort(at + 8) & LOCKED) != 0;
            if (many > MOST_PARTS
                    || file.getInt(at) != LISTED
                    || file.getInt(local) != LOCAL
                    || locked
                    || (method != ZipEntry.STORED && method != ZipEntry.DEFLATED)) {
                throw new BrokenRule("sheet.file.broken");
            }
            int begin = local
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(file.getShort(local + 26))
                    + Short.toUnsignedInt(file.getShort(local + 28));
            int length = file.getInt(at + 20);
            Objects.checkFromIndexSize(begin, length, content.length);
            parts.put(
                    new String(content, at + LISTED_LENGTH, name, StandardCharsets.UTF_8),
                    new Part(begin, length, method == ZipEntry.DEFLATED));
            at += LISTED_LENGTH
                    + name
                    + Short.toUnsignedInt(file.getShort(at + 30))
                    + Short.toUnsignedInt(file.getShort(at + 32));
        }
    }

    private long size(String name, Part part, long left, long most) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        byte[] cup = new byte[CUP];
        long size = 0;
        int run = 0;
        try (InputStream content = open(part)) {
            for (int got = content.read(cup); got >= 0; got = content.read(cup)) {
                size += got;
                run = xml ? run(cup, got, run) : 0;
                if (size > left) {
                    throw new BrokenRule("sheet.file.bomb", most >> 20);
                }
            }
        }
        return size;
    }

    private static int run(byte[] cup, int got, int before) {
        int run = before;
        for (int each = 0; each < got; each++) {
            run = cup[each] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new BrokenRule("sheet.file.text");
            }
        }
        return run;
    }

    static boolean is(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** @return {@code null} when it is not there */
    @Nullable
    InputStream part(String name) {
        Part part = parts.get(name);
        return part == null ? null : open(part);
    }

    private InputStream open(Part part) {
        InputStream content = new ByteArrayInputStream(file.array(), part.at(), part.length());
        return part.packed() ? new Unpacking(content) : content;
    }

    /** Lets go of what it unpacks with. */
    private static final class Unpacking extends InflaterInputStream {
        Unpacking(InputStream content) {
            super(content, new Inflater(true), CUP);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Packs one. */
    static final class Packing {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);

        /** As it is, so that what the file is can be read at its beginning. */
        Packing plain(String name, String content) throws IOException {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ZipEntry part = entry(name);
            part.setMethod(ZipEntry.STORED);
            part.setSize(bytes.length);
            part.setCrc(sum.getValue());
            return put(part, bytes);
        }

        Packing add(String name, CharSequence content) throws IOException {
            return put(entry(name), content.toString().getBytes(StandardCharsets.UTF_8));
        }

        private Packing put(ZipEntry part, byte[] bytes) throws IOException {
            zip.putNextEntry(part);
            zip.write(bytes);
            zip.closeEntry();
            return this;
        }

        /** It tells of no moment at which it was made. */
        private static ZipEntry entry(String name) {
            ZipEntry part = new ZipEntry(name);
            part.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
            return part;
        }

        byte[] done() throws IOException {
            zip.close();
            return out.toByteArray();
        }
    }
}
