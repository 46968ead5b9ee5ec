package nl.integrity.triage;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** What was found and decided, each as one text, to be sealed as one. */
final class TriageText {
    private TriageText() {}

    static String write(AssessCase found) {
        JsonObjectBuilder limbs = Json.createObjectBuilder();
        found.limbs().forEach((limb, verdict) -> limbs.add(limb.name(), verdict.name()));
        JsonObjectBuilder signals = Json.createObjectBuilder();
        found.signals().forEach((signal, verdict) -> signals.add(signal.name(), verdict.name()));
        return Json.createObjectBuilder()
                .add("limbs", limbs)
                .add("signals", signals)
                .add("risk", Objects.requireNonNull(found.risk()).name())
                .add("explanation", found.explanation())
                .build()
                .toString();
    }

    static AssessCase assessment(String number, String text) {
        JsonObject json = read(text);
        JsonObject limbs = json.getJsonObject("limbs");
        JsonObject signals = json.getJsonObject("signals");
        Map<Limb, Verdict> byLimb = new EnumMap<>(Limb.class);
        Arrays.stream(Limb.values())
                .forEach(limb ->
                        byLimb.put(limb, Verdict.valueOf(limbs.getString(limb.name(), Verdict.UNCLEAR.name()))));
        Map<Signal, Verdict> bySignal = new EnumMap<>(Signal.class);
        Arrays.stream(Signal.values())
                .forEach(signal -> bySignal.put(
                        signal, Verdict.valueOf(signals.getString(signal.name(), Verdict.UNCLEAR.name()))));
        return new AssessCase(
                number, byLimb, bySignal, Risk.valueOf(json.getString("risk")), json.getString("explanation"));
    }

    static String write(DecideTriage decided) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("wrongdoing", name(decided.wrongdoing()))
                .add("risk", name(decided.risk()))
                .add("crime", name(decided.crime()))
                .add("priority", name(decided.priority()))
                .add("route", name(decided.route()))
                .add("reason", decided.reason())
                .add("submission", decided.submission().toString())
                .add("letter", decided.letter())
                .add("letterEn", decided.letterEn());
        if (decided.dueOn() != null) {
            json.add("dueOn", decided.dueOn().toString());
        }
        if (decided.template() != null) {
            json.add("template", decided.template().written());
        }
        return json.build().toString();
    }

    static DecideTriage decision(String number, String text) {
        JsonObject json = read(text);
        return new DecideTriage(
                number,
                0,
                Verdict.valueOf(json.getString("wrongdoing")),
                Risk.valueOf(json.getString("risk")),
                CrimeReport.valueOf(json.getString("crime")),
                Priority.valueOf(json.getString("priority")),
                Route.valueOf(json.getString("route")),
                json.containsKey("dueOn") ? LocalDate.parse(json.getString("dueOn")) : null,
                json.getString("reason"),
                UUID.fromString(json.getString("submission")),
                json.getString("letter"),
                json.getString("letterEn", ""),
                TemplateVersion.read(json.getString("template", null)).orElse(null));
    }

    private static String name(@Nullable Enum<?> value) {
        return Objects.requireNonNull(value).name();
    }

    private static JsonObject read(String text) {
        return JsonText.read(text);
    }
}
