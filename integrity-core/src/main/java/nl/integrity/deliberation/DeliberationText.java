package nl.integrity.deliberation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.integrity.committees.VotingRule;
import nl.integrity.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** What was proposed, voted and counted, each as one text, to be sealed as one. */
final class DeliberationText {
    private DeliberationText() {}

    /** A motion as it was written. */
    record Proposal(String text, Map<Integer, Finding> findings, String advice, @Nullable LocalDate dueOn) {
        @Override
        public String toString() {
            return "Proposal";
        }
    }

    /** A vote as it was cast. */
    record Ballot(Choice choice, String view) {
        @Override
        public String toString() {
            return "Ballot";
        }
    }

    static String write(ProposeMotion motion) {
        JsonObjectBuilder findings = Json.createObjectBuilder();
        motion.findings().forEach((number, finding) -> findings.add(number.toString(), finding.name()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("text", motion.text())
                .add("findings", findings)
                .add("advice", motion.advice());
        if (motion.dueOn() != null) {
            json.add("dueOn", motion.dueOn().toString());
        }
        return json.build().toString();
    }

    static Proposal proposal(String text) {
        JsonObject json = read(text);
        Map<Integer, Finding> findings = new TreeMap<>();
        json.getJsonObject("findings")
                .forEach((number, finding) ->
                        findings.put(Integer.valueOf(number), Finding.valueOf(((JsonString) finding).getString())));
        return new Proposal(
                json.getString("text"),
                findings,
                json.getString("advice"),
                json.containsKey("dueOn") ? LocalDate.parse(json.getString("dueOn")) : null);
    }

    static String write(Ballot ballot) {
        return Json.createObjectBuilder()
                .add("choice", ballot.choice().name())
                .add("view", ballot.view())
                .build()
                .toString();
    }

    static Ballot ballot(String text) {
        JsonObject json = read(text);
        return new Ballot(Choice.valueOf(json.getString("choice")), json.getString("view"));
    }

    static String write(VoteCount count) {
        return Json.createObjectBuilder()
                .add("seats", count.seats())
                .add("present", count.present())
                .add("inFavour", count.inFavour())
                .add("against", count.against())
                .add("abstained", count.abstained())
                .add("quorum", count.quorum())
                .add("rule", count.rule().name())
                .build()
                .toString();
    }

    static VoteCount count(String text) {
        JsonObject json = read(text);
        return new VoteCount(
                json.getInt("seats"),
                json.getInt("present"),
                json.getInt("inFavour"),
                json.getInt("against"),
                json.getInt("abstained"),
                json.getInt("quorum"),
                VotingRule.valueOf(json.getString("rule")));
    }

    private static JsonObject read(String text) {
        return JsonText.read(text);
    }
}
