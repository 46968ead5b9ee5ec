package nl.integrity.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** What is kept as one text, to be sealed as one. */
public final class JsonText {
    private JsonText() {}

    public static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
