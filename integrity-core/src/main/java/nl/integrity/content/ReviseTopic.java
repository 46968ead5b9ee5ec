package nl.integrity.content;

import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

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
        titleNl = Typed.tidy(titleNl);
        textNl = Typed.tidy(textNl);
        titleEn = Typed.tidy(titleEn);
        textEn = Typed.tidy(textEn);
    }

    /** Whether this changes nothing. */
    boolean saysWhat(Revision revision) {
        return titleNl.equals(revision.titleNl())
                && textNl.equals(revision.textNl())
                && titleEn.equals(revision.titleEn())
                && textEn.equals(revision.textEn());
    }
}
