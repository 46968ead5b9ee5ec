package nl.integrity.conversations;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.shared.JsonText;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;

/** What is said in a conversation, and what is counted of it, as one text each, to be sealed as one. */
final class TalkText {
    private static final String ENTRY = "talk_entry.entry";
    private static final String COUNTS = "talk_return.counts";

    private TalkText() {}

    static Sealed seal(TalkEntry entry, OpenCompartment talk) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", entry.kind().name()).add("confidant", entry.fromConfidant());
        JsonObjectBuilder facts = Json.createObjectBuilder();
        entry.facts().forEach(facts::add);
        return talk.seal(entry.id(), ENTRY, json.add("facts", facts).build().toString());
    }

    static TalkEntry read(SealedRow row, OpenCompartment talk) {
        JsonObject json = object(talk.unseal(row.id(), ENTRY, row.sealed()));
        JsonObject facts = json.getJsonObject("facts");
        return new TalkEntry(
                row.id(),
                row.at(),
                json.getBoolean("confidant"),
                TalkKind.valueOf(json.getString("kind")),
                facts.keySet().stream().collect(Collectors.toMap(name -> name, facts::getString)));
    }

    static Sealed seal(UUID row, Map<String, Integer> counts, OpenCompartment returned) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        counts.forEach(json::add);
        return returned.seal(row, COUNTS, json.build().toString());
    }

    static Map<String, Integer> counts(SealedRow row, OpenCompartment returned) {
        JsonObject json = object(returned.unseal(row.id(), COUNTS, row.sealed()));
        Map<String, Integer> counts = new TreeMap<>();
        json.keySet().forEach(cell -> counts.put(cell, json.getInt(cell)));
        return counts;
    }

    private static JsonObject object(String text) {
        return JsonText.read(text);
    }
}
