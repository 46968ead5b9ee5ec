package nl.integrity.web.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.integrity.shared.BrokenRule;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

/** Reads a form with files as it streams in, and keeps nothing of it: its few fields come first, then each file is handed on. */
public final class Upload {
    /** Of one request, in bytes; the server's own limit lies a little higher. */
    static final long MOST = 1L << 30;

    /** The request attribute under which the page that answers finds the {@link Outcome}. */
    private static final String OUTCOME = "nl.integrity.upload";

    private static final int MOST_FILES = 10;
    private static final int LONGEST_FIELD = 1 << 12;

    /** However many people send files slowly, most of the server's threads are left for those who come to report. */
    private static final Semaphore ROOM = new Semaphore(12);

    private final Map<String, String> fields = new HashMap<>();
    private int kept;

    private Upload() {}

    /** Takes one file. */
    public interface Taker {
        void take(Map<String, String> fields, String name, InputStream content);
    }

    /**
     * What became of a form with files.
     *
     * @param kept how many files are in; those before the one with which something was wrong stay
     * @param fields what came before the files
     */
    public record Outcome(int kept, @Nullable BrokenRule fault, Map<String, String> fields) {
        /** Leaves it for the page that answers. */
        public void answer(String page, HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.setAttribute(OUTCOME, this);
            request.getRequestDispatcher(page).forward(new WithoutBody(request), response);
        }

        @Override
        public String toString() {
            return "Outcome " + kept;
        }
    }

    /** @return {@code null} when nobody is there any more to be answered */
    public static @Nullable Outcome receive(HttpServletRequest request, Taker taker) {
        Upload upload = new Upload();
        if (!ROOM.tryAcquire()) {
            return upload.outcome(new BrokenRule("file.busy"));
        }
        try {
            upload.read(request, taker);
            return upload.outcome(upload.kept == 0 ? new BrokenRule("file.missing") : null);
        } catch (BrokenRule rule) {
            return listens(request) ? upload.outcome(rule) : null;
        } catch (IOException e) {
            return listens(request) ? upload.outcome(new BrokenRule("file.broken")) : null;
        } finally {
            ROOM.release();
        }
    }

    /** What became of the form that this page answers; {@code null} when it answers none. */
    public static @Nullable Outcome of(HttpServletRequest request) {
        return (Outcome) request.getAttribute(OUTCOME);
    }

    /** A browser that is still sending does not listen: so the rest is let go by. */
    private static boolean listens(HttpServletRequest request) {
        try {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void read(HttpServletRequest request, Taker taker) throws IOException {
        var reader = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        reader.setHeaderCharset(StandardCharsets.UTF_8);
        reader.setMaxPartHeaderSize(LONGEST_FIELD);
        FileItemInputIterator parts = reader.getItemIterator(request);
        while (parts.hasNext()) {
            part(parts.next(), taker);
        }
    }

    private void part(FileItemInput part, Taker taker) throws IOException {
        String name = part.getName();
        try (InputStream content = part.getInputStream()) {
            if (part.isFormField()) {
                fields.put(
                        String.valueOf(part.getFieldName()),
                        new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8));
            } else if (name != null && !name.isEmpty()) {
                if (kept == MOST_FILES) {
                    throw new BrokenRule("file.many");
                }
                taker.take(fields, name, content);
                kept++;
            }
        }
    }

    private Outcome outcome(@Nullable BrokenRule fault) {
        return new Outcome(kept, fault, Map.copyOf(fields));
    }
}
