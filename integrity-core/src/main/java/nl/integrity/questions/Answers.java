package nl.integrity.questions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.integrity.shared.Typed;

/** What somebody answered, by the code of the question; tidied, and without what is empty. */
public record Answers(Map<String, List<String>> given) implements Serializable {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        TreeMap<String, List<String>> tidy = new TreeMap<>();
        given.forEach((code, values) -> {
            List<String> stripped = values.stream().map(Typed::tidy).toList();
            if (stripped.stream().anyMatch(value -> !value.isEmpty())) {
                tidy.put(code, new ArrayList<>(stripped));
            }
        });
        given = tidy;
    }

    /** The one answer, or the first; empty when there is none. */
    public String one(String code) {
        return all(code).stream().findFirst().orElse("");
    }

    public List<String> all(String code) {
        return given.getOrDefault(code, List.of());
    }

    public boolean has(String code, String answer) {
        return all(code).contains(answer);
    }

    /** Whom a question about people was answered with; a line without a name is left out. */
    public List<NamedPerson> people(String code) {
        List<String> values = all(code);
        List<NamedPerson> people = new ArrayList<>();
        for (int at = 0; at < values.size(); at += 2) {
            if (!values.get(at).isEmpty()) {
                people.add(new NamedPerson(values.get(at), at + 1 < values.size() ? values.get(at + 1) : ""));
            }
        }
        return people;
    }

    /** These answers with one of them replaced. */
    public Answers with(String code, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(given);
        changed.put(code, values);
        return new Answers(changed);
    }

    /** Only the answers to questions whose code is wanted. */
    public Answers only(Predicate<String> wanted) {
        Map<String, List<String>> some = new TreeMap<>(given);
        some.keySet().removeIf(wanted.negate());
        return new Answers(some);
    }

    @Override
    public String toString() {
        return "Answers";
    }
}
