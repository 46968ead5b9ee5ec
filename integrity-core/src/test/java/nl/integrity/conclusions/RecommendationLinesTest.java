package nl.integrity.conclusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.integrity.shared.BrokenRule;
import org.assertj.core.api.InstanceOfAssertFactories;

class RecommendationLinesTest {
    @Example
    void each_line_begins_with_its_paragraph() {
        assertThat(RecommendationLines.read(
                        "§ 4.2 Tel met z’n tweeën.\n\n  5. Doe 2 dingen  \n6.1.1: Nog iets\n12) Klaar"))
                .containsExactly(
                        new ReportRecommendation("4.2", "Tel met z’n tweeën."),
                        new ReportRecommendation("5", "Doe 2 dingen"),
                        new ReportRecommendation("6.1.1", "Nog iets"),
                        new ReportRecommendation("12", "Klaar"));
        assertThat(RecommendationLines.read(" \n ")).isEmpty();
    }

    @Example
    void what_is_wrong_is_told_by_its_line() {
        isRefused("4.1 Goed\n\nTel.", "conclusions.recommendations.unnumbered", 3);
        isRefused("4.1", "conclusions.recommendations.unnumbered", 1);
        isRefused("4.1Tel", "conclusions.recommendations.unnumbered", 1);
        isRefused("1.2.3.4.5 Te diep", "conclusions.recommendations.unnumbered", 1);
        isRefused("4.1 Een\n4.1 Twee", "conclusions.recommendations.twice", 2);
        isRefused("4.1 " + "x".repeat(4_001), "conclusions.recommendations.long", 1);
        assertThat(RecommendationLines.read("4.1 " + "x".repeat(4_000))).hasSize(1);
    }

    @Property
    void what_was_read_is_written_and_read_again(@ForAll @Size(max = 20) List<@IntRange(max = 999) Integer> numbers) {
        List<ReportRecommendation> recommended = IntStream.range(0, numbers.size())
                .mapToObj(place -> new ReportRecommendation(numbers.get(place) + "." + place, "Doe " + place))
                .toList();
        String typed = recommended.stream()
                .map(each -> each.paragraph() + " " + each.text())
                .collect(Collectors.joining("\n"));
        assertThat(RecommendationLines.read(typed)).isEqualTo(recommended);
        assertThat(RecommendationLines.write(recommended)).isEqualTo(typed);
    }

    private static void isRefused(String typed, String fault, int line) {
        assertThatThrownBy(() -> RecommendationLines.read(typed))
                .asInstanceOf(InstanceOfAssertFactories.type(BrokenRule.class))
                .satisfies(rule -> {
                    assertThat(rule.messageKey()).isEqualTo(fault);
                    assertThat(rule.facts()).isEqualTo(List.of(line));
                });
    }
}
