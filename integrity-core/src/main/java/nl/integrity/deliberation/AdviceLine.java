package nl.integrity.deliberation;

import nl.integrity.cases.CaseStage;

/**
 * A case in which an advice lies, or lay, before somebody.
 *
 * @param declared whether they have said to have no interest in it
 */
public record AdviceLine(String number, CaseStage stage, boolean declared) {}
