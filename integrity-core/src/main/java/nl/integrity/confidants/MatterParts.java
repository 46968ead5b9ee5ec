package nl.integrity.confidants;

import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.PersonId;

/** Tells what somebody is on a matter; each component that keeps such facts is one of these. */
public interface MatterParts {
    Set<MatterPart> partsOf(PersonId person, UUID matter);
}
