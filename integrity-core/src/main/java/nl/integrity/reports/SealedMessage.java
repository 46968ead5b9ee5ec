package nl.integrity.reports;

import java.util.UUID;
import nl.integrity.vault.Sealed;

/**
 * A message of the committee, sealed for its place in the dialogue.
 *
 * @param id always the same for the same form
 */
public record SealedMessage(UUID id, Sealed text) {}
