package nl.integrity.papers;

import java.util.List;
import nl.integrity.cases.CaseStage;

/**
 * The documents of a case, as the reader may see them.
 *
 * @param documents the one with the latest version first
 * @param kinds those that a new one can be
 */
public record DocumentsFile(
        String number, CaseStage stage, List<CaseDocument> documents, List<DocumentKind> kinds, boolean mayWrite) {
    @Override
    public String toString() {
        return "DocumentsFile";
    }
}
