package nl.integrity.reports;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.integrity.questions.Answers;

/** Answers as one text, to be sealed as one: JSON, each question's code with a list. */
final class AnswerText {
    private AnswerText() {}

    static String write(Answers answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.given().forEach((code, given) -> json.add(code, Json.createArrayBuilder(given)));
        return json.build().toString();
    }

    static Answers read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            Map<String, List<String>> given = reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().asJsonArray().getValuesAs(JsonString::getString)));
            return new Answers(given);
        }
    }
}
