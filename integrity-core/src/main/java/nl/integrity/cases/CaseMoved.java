package nl.integrity.cases;

import java.time.Instant;

/**
 * A case went from one stage to the next; told within the transaction.
 *
 * @param stage where it stands from now on
 */
public record CaseMoved(CaseId id, String number, CaseMove move, CaseStage stage, Instant at) {}
