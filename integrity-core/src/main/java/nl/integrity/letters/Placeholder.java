package nl.integrity.letters;

import java.util.Arrays;
import java.util.Optional;

/** What a template can have filled in. There are no others: a name of a person is none of them. */
public enum Placeholder {
    /** The number of the report. */
    NUMBER("number"),
    /** The day on which it was received. */
    RECEIVED_ON("receivedOn"),
    /** The last day on which its reporter hears what was done with it. */
    FEEDBACK_DUE("feedbackDue"),
    /** The committee that handles it. */
    COMMITTEE("committee"),
    /** The day on which the letter is written. */
    TODAY("today");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it stands in a template, such as <code>{number}</code>. */
    public String written() {
        return "{" + word + "}";
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
