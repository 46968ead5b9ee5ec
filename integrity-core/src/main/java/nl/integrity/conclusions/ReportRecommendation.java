package nl.integrity.conclusions;

/**
 * What a final report recommends.
 *
 * @param paragraph where it stands in the report, such as 4.2
 */
public record ReportRecommendation(String paragraph, String text) {
    @Override
    public String toString() {
        return "ReportRecommendation " + paragraph;
    }
}
