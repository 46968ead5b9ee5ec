package nl.integrity.papers;

import nl.integrity.cases.CaseStage;

/**
 * A document of a case, and what the reader can do with it.
 *
 * @param mayFinish whether the reader can say that its latest version is final
 */
public record DocumentState(
        String number, CaseStage stage, CaseDocument document, boolean mayWrite, boolean mayFinish) {
    @Override
    public String toString() {
        return "DocumentState";
    }
}
