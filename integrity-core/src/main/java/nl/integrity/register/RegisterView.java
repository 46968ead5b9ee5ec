package nl.integrity.register;

import java.util.List;
import nl.integrity.organisation.Unit;
import nl.integrity.questions.Category;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;

/**
 * A page of the register, with what can be looked for.
 *
 * @param owners whoever owns a case that the reader may see, by name
 * @param tags what stands on a case that the reader may open, by its word
 * @param saved the reader's own filters, by name
 */
public record RegisterView(
        Slice<RegisterLine> cases,
        List<Owner> owners,
        List<Tag> tags,
        List<SavedFilter> saved,
        List<Unit> units,
        List<Category> categories) {
    /** Somebody who owns a case. */
    public record Owner(PersonId id, String name) {}
}
