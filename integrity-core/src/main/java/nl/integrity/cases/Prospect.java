package nl.integrity.cases;

import java.util.List;
import java.util.Set;
import nl.integrity.access.Relation;

/**
 * Something that can be done in a case, now or later, by the reader or by somebody else.
 *
 * @param what a {@link CaseMove} or {@link CaseAct}, by its name
 * @param when whether it can be done as the case stands
 * @param reasons keys of the faults that would stop it now, as far as the reader may know of them
 * @param whose who does it: empty when it is the reader's
 * @param from the stages from which it starts; empty when it can be done as the case stands
 */
public record Prospect(String what, When when, List<String> reasons, Set<Relation> whose, Set<CaseStage> from) {
    /** Whether something can be done. */
    public enum When {
        /** By the reader, at once. */
        NOW,
        /** Not yet, because something is not so that must be. */
        LACKING,
        /** By somebody else. */
        BY_OTHERS,
        /** The case has to come further first. */
        LATER
    }

    @Override
    public String toString() {
        return what + " " + when;
    }
}
