package nl.integrity.sheets;

import java.util.List;
import java.util.Locale;

/** In what a table can be written. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    ODS(OdsWriter.TYPE),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** How a file's name ends. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @param sheets at least one; of more, CSV has the first */
    public byte[] write(List<Sheet> sheets) {
        return switch (this) {
            case CSV -> CsvWriter.write(sheets.get(0));
            case ODS -> OdsWriter.write(sheets);
            case XLSX -> XlsxWriter.write(sheets);
        };
    }
}
