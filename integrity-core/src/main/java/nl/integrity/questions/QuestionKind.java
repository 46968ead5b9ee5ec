package nl.integrity.questions;

/** How a question is answered. */
public enum QuestionKind {
    /** One of a few choices. */
    ONE,
    /** One of a long list. */
    LIST,
    /** Any number of choices. */
    SOME,
    /** A line. */
    LINE,
    /** A story. */
    STORY,
    /** A day that is not in the future, as {@code yyyy-mm-dd}. */
    DAY,
    /** People: by turns a name and what they do. */
    PEOPLE;

    /** How many characters an answer may have. */
    public int longest() {
        return this == STORY ? 20_000 : 200;
    }
}
