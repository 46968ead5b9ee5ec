package nl.integrity.investigations;

import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.PersonId;

/** A criminal investigation makes a case wait, or no longer. */
public record HoldChanged(CaseInHand hand, PersonId by) {}
