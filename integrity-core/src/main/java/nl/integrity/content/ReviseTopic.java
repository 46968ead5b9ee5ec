package nl.integrity.content;

import jakarta.validation.constraints.Size;

/**
 * Words a topic anew.
 *
 * @param basedOn the number of the revision that the editor had before them; 0 for none
 */
public record ReviseTopic(
        TopicCode topic,
        int basedOn,
        @Size(max = 200, message = "content.title.long") String titleNl,
        @Size(max = 10_000, message = "content.text.long") String textNl,
        @Size(max = 200, message = "content.title.long") String titleEn,
        @Size(max = 10_000, message = "content.text.long") String textEn) {
    public ReviseTopic {
        titleNl = tidy(titleNl);
        textNl = tidy(textNl);
        titleEn = tidy(titleEn);
        textEn = tidy(textEn);
    }

    /** Whether this changes nothing. */
    boolean saysWhat(Revision revision) {
        return titleNl.equals(revision.titleNl())
                && textNl.equals(revision.textNl())
                && titleEn.equals(revision.titleEn())
                && textEn.equals(revision.textEn());
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
