package nl.integrity.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;

/** Hands tables over as a file for a spreadsheet, in the format that a form asks for. */
public final class SheetDownload {
    private SheetDownload() {}

    /** What the parameter {@code format} says; CSV for what it does not know. */
    public static SheetFormat format(HttpServletRequest request) {
        return Arrays.stream(SheetFormat.values())
                .filter(each -> each.name().equals(request.getParameter("format")))
                .findFirst()
                .orElse(SheetFormat.CSV);
    }

    /** @param name of the file, without its ending */
    public static void send(List<Sheet> sheets, SheetFormat format, String name, HttpServletResponse response)
            throws IOException {
        byte[] file = format.write(sheets);
        response.setContentType(format.type());
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", Download.disposition(name + format.ending()));
        response.getOutputStream().write(file);
    }
}
