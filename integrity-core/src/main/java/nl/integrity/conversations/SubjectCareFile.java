package nl.integrity.conversations;

import java.util.List;

/**
 * The care for those whom a case is about.
 *
 * @param offered from whom to choose
 * @param arranged the latest first
 */
public record SubjectCareFile(List<ConfidantChoice> offered, List<ArrangedCare> arranged) {
    @Override
    public String toString() {
        return "SubjectCareFile";
    }
}
