package nl.integrity.conclusions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.integrity.shared.BrokenRule;

/** Recommendations as they are typed: each on a line of its own that begins with the number of its paragraph. */
final class RecommendationLines {
    private static final Pattern LINE = Pattern.compile("(?:§\\s*)?(\\d{1,3}(?:\\.\\d{1,3}){0,3})[.):]?\\s+(\\S.*)");
    private static final int LONGEST = 4_000;

    private RecommendationLines() {}

    /** @throws BrokenRule for the first line without a number, with the number of another, or too long */
    static List<ReportRecommendation> read(String typed) {
        List<ReportRecommendation> read = new ArrayList<>();
        Set<String> paragraphs = new HashSet<>();
        int line = 0;
        for (String each : typed.split("\n", -1)) {
            line++;
            if (each.isBlank()) {
                continue;
            }
            Matcher parts = LINE.matcher(each.strip());
            if (!parts.matches()) {
                throw new BrokenRule("conclusions.recommendations.unnumbered", line);
            }
            if (!paragraphs.add(parts.group(1))) {
                throw new BrokenRule("conclusions.recommendations.twice", line);
            }
            if (parts.group(2).length() > LONGEST) {
                throw new BrokenRule("conclusions.recommendations.long", line);
            }
            read.add(new ReportRecommendation(parts.group(1), parts.group(2)));
        }
        return List.copyOf(read);
    }

    /** As they would be typed. */
    static String write(List<ReportRecommendation> recommendations) {
        return recommendations.stream()
                .map(each -> each.paragraph() + " " + each.text())
                .collect(Collectors.joining("\n"));
    }
}
