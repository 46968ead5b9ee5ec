package nl.integrity.access;

import java.util.UUID;
import nl.integrity.shared.PersonId;

/** The facts about a file that decide who may touch it. */
public interface Dossier {
    UUID dossierId();

    /** How the audit trail names it, such as {@code case 2026-0042}. */
    String reference();

    boolean isHandledBy(PersonId person);
}
