package nl.integrity.conversations;

import nl.integrity.questions.Text;

/**
 * What a conversation can be about, or what can come of it, out of the ministry's lists.
 *
 * @param current whether it may be chosen today
 */
public record TalkLabel(String code, Text name, boolean current) {
    @Override
    public String toString() {
        return "TalkLabel";
    }
}
