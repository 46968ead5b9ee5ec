package nl.integrity.questions;

import java.util.List;

/** A question with what was answered to it. */
public record Answered(Question question, List<Text> answers) {
    @Override
    public String toString() {
        return "Answered";
    }
}
