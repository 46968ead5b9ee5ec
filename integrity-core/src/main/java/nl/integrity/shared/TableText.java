package nl.integrity.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A table as a spreadsheet saves it in text. */
public final class TableText {
    private TableText() {}

    /** Without the mark that some put before it; empty when it is no text in UTF-8. */
    public static Optional<String> read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Dutch spreadsheets part columns by semicolons, others by commas. */
    public static char delimiter(String text) {
        return text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    }
}
