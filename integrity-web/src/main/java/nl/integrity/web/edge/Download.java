package nl.integrity.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.integrity.attachments.OpenedFile;

/** Hands a file over, to be kept and never to be opened in the page. */
public final class Download {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_";

    private Download() {}

    public static void send(OpenedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", disposition(file.name()));
        try {
            file.writeTo(response.getOutputStream());
        } catch (IOException | RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset(); // or the page that says so would be taken for the file
            }
            throw e;
        }
    }

    /** @param name of the file, without its kind */
    public static void paper(byte[] pdf, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", disposition(name + ".pdf"));
        response.getOutputStream().write(pdf);
    }

    /** By RFC 6266: the name in plain letters for whoever knows no others, and by RFC 8187 as it is. */
    static String disposition(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(letter -> plain.append(PLAIN.indexOf(letter) < 0 ? '_' : (char) letter));
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= 0 && PLAIN.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append("%%%02X".formatted(octet & 0xff));
            }
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
