package nl.integrity.reports;

import java.util.List;

/**
 * Who made reports and who is named in them: to be taken out of a text, and shown to nobody.
 *
 * @param named by their names
 */
public record ReportedNames(List<Reporter> reporters, List<String> named) {
    @Override
    public String toString() {
        return "ReportedNames";
    }
}
