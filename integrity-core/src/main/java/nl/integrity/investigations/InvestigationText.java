package nl.integrity.investigations;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Objects;
import nl.integrity.shared.JsonText;

/** What is written in an investigation, each as one text, to be sealed as one. */
final class InvestigationText {
    static final String ASSIGNMENT = "investigation_assignment.content";
    static final String METHOD = "investigation_method.content";
    static final String REASON = "investigation_method_decision.reason";
    static final String FINDING = "investigation_finding.content";

    private InvestigationText() {}

    static String write(AssignInvestigation command) {
        return json(Map.of(
                "question", command.question(),
                "scope", command.scope(),
                "period", command.period(),
                "methods", command.methods(),
                "preliminary", command.preliminary(),
                "lighter", command.lighter()));
    }

    static String write(AskMethod command) {
        return json(Map.of("necessity", command.necessity(), "lighter", command.lighter()));
    }

    static String write(DraftFinding command) {
        return json(Map.of(
                "finding", Objects.requireNonNull(command.finding()).name(),
                "facts", command.facts(),
                "judgement", command.judgement()));
    }

    static JsonObject read(String text) {
        return JsonText.read(text);
    }

    static String json(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }
}
