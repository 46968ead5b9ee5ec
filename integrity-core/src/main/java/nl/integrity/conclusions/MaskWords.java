package nl.integrity.conclusions;

/**
 * What stands where a name stood, in the language of the reader.
 *
 * @param subject for whom a case is about; their number follows
 * @param other for everybody else
 */
public record MaskWords(String subject, String other) {
    String ofSubject(int number) {
        return "[" + subject + " " + number + "]";
    }

    String ofOther() {
        return "[" + other + "]";
    }
}
