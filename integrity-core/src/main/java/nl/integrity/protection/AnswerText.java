package nl.integrity.protection;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import nl.integrity.protection.AftercareStore.StoredAnswer;
import nl.integrity.vault.OpenCompartment;

/** An answer as one text, to be sealed as one. */
final class AnswerText {
    static final String COLUMN = "aftercare_answer.answer";

    private AnswerText() {}

    static String write(AnswerAftercare answer) {
        return Json.createObjectBuilder()
                .add("treated", String.valueOf(answer.treated()))
                .add("kinds", Json.createArrayBuilder(answer.kinds()))
                .add(
                        "help",
                        Json.createArrayBuilder(
                                answer.help().stream().map(Help::name).toList()))
                .add("text", answer.text())
                .build()
                .toString();
    }

    static AftercareAnswer read(StoredAnswer stored, OpenCompartment content, List<DetrimentKind> kinds) {
        String text = content.unseal(stored.id(), COLUMN, stored.answer());
        try (var reader = Json.createReader(new StringReader(text))) {
            return answer(stored.at(), reader.readObject(), kinds);
        }
    }

    private static AftercareAnswer answer(Instant at, JsonObject json, List<DetrimentKind> kinds) {
        List<String> suffered = strings(json.getJsonArray("kinds"));
        return new AftercareAnswer(
                at,
                Treatment.valueOf(json.getString("treated")),
                kinds.stream().filter(kind -> suffered.contains(kind.code())).toList(),
                strings(json.getJsonArray("help")).stream()
                        .map(Help::valueOf)
                        .sorted()
                        .toList(),
                json.getString("text"));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
