package nl.integrity.papers;

/**
 * That a document is final.
 *
 * @param version the latest as it was read
 */
public record FinishDocument(String number, DocumentId document, int version) {
    @Override
    public String toString() {
        return "FinishDocument";
    }
}
