package nl.integrity.conversations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One thing that happened in a conversation.
 *
 * @param facts what belongs to it, by its name; never without being sealed outside this record
 */
public record TalkEntry(UUID id, Instant at, boolean fromConfidant, TalkKind kind, Map<String, String> facts) {
    /** What whoever asked keeps from the confidant as well. */
    private static final Set<String> NOT_THE_CONFIDANTS = Set.of("code", "number", "name", "contact", "person");

    public TalkEntry {
        facts = Map.copyOf(facts);
    }

    /** Empty for what does not belong to it. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** What was written. */
    public String text() {
        return fact("text");
    }

    /** The moments that were proposed, in Amsterdam. */
    public List<LocalDateTime> moments() {
        return Stream.of(fact("moments").split(" "))
                .filter(moment -> !moment.isEmpty())
                .map(LocalDateTime::parse)
                .toList();
    }

    /** Whether the next confidant may read what earlier ones noted. */
    public boolean withNotes() {
        return Boolean.parseBoolean(fact("notes"));
    }

    /** How far the name of whoever consented may go, by its name. */
    public String disclosure() {
        return fact("disclosure");
    }

    /** The same as the confidant may see it. */
    TalkEntry forConfidant() {
        TreeMap<String, String> shown = new TreeMap<>(facts);
        shown.keySet().removeAll(NOT_THE_CONFIDANTS);
        return new TalkEntry(id, at, fromConfidant, kind, shown);
    }

    @Override
    public String toString() {
        return "TalkEntry";
    }
}
