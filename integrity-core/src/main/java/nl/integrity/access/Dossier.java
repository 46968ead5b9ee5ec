package nl.integrity.access;

import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.PersonId;

/** The facts about a file that decide who may touch it. */
public interface Dossier {
    UUID dossierId();

    /** How the audit trail names it, such as {@code case 2026-0042}. */
    String reference();

    /** What this person is to it; empty for a stranger. Who is excluded the gate knows by itself. */
    Set<Relation> relationsOf(PersonId person);
}
