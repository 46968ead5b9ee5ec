package nl.integrity.content;

/** What a topic is called in addresses and by revisions, such as {@code terms}. */
public record TopicCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
