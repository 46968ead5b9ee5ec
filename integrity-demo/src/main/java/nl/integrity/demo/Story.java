package nl.integrity.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One report of the demo and what became of it, in days before today. */
final class Story {
    /** What somebody did, so many days ago. */
    record Step(int daysAgo, String who, String text, boolean feedback) {}

    static final String REPORTER = "reporter";

    final int daysAgo;
    final String category;
    final String unit;
    final @Nullable String location;
    final String account;
    final List<Step> steps = new ArrayList<>();

    final List<String> tags = new ArrayList<>();

    final Map<String, List<String>> answers = new HashMap<>();

    String language = "nl";

    Story(int daysAgo, String category, String unit, @Nullable String location, String account) {
        this.daysAgo = daysAgo;
        this.category = category;
        this.unit = unit;
        this.location = location;
        this.account = account;
    }

    Story by(String name, String contact) {
        return told("disclosure", "CONFIDENTIAL").told("name", name).told("contact", contact);
    }

    /** What the reporter answered to a further question. */
    Story told(String question, String... answer) {
        answers.put(question, List.of(answer));
        return this;
    }

    /** By which words the secretary finds it again. */
    Story tagged(String... words) {
        tags.addAll(List.of(words));
        return this;
    }

    Story inEnglish() {
        language = "en";
        return this;
    }

    /** The receipt is confirmed by this secretary, with the standard letter. */
    Story confirmed(int ago, String secretary) {
        return step(ago, secretary, "", false);
    }

    Story says(int ago, String who, String text) {
        return step(ago, who, text, false);
    }

    Story feedback(int ago, String secretary, String text) {
        return step(ago, secretary, text, true);
    }

    private Story step(int ago, String who, String text, boolean feedback) {
        steps.add(new Step(ago, who, text, feedback));
        return this;
    }
}
