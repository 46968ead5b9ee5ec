package nl.integrity.confidants;

import java.util.List;

/**
 * The confidants, for those who appoint them.
 *
 * @param lines by name, as many as a page holds
 * @param more whether there are more than that
 * @param checked whether the identity provider told who has which role
 */
public record ConfidantOverview(List<ConfidantLine> lines, boolean more, boolean checked, List<Mismatch> mismatches) {
    @Override
    public String toString() {
        return "an overview";
    }
}
