package nl.integrity.cases;

import java.util.UUID;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case whose reporter waits for an answer.
 *
 * @param owner whose it is to answer; {@code null} when it is nobody's
 */
record AwaitingCase(UUID dossier, @Nullable PersonId owner) {}
