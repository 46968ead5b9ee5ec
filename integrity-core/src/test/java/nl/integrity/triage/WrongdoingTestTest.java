package nl.integrity.triage;

import static nl.integrity.triage.Verdict.NO;
import static nl.integrity.triage.Verdict.UNCLEAR;
import static nl.integrity.triage.Verdict.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The statutory test (art. 1 Wbk), held against the sentence of the law in all 729 ways in which it can be answered. */
class WrongdoingTestTest {
    private static final List<Map<Limb, Verdict>> EVERY_WAY = everyWay();

    private static final List<Map<Limb, Verdict>> DECIDED =
            EVERY_WAY.stream().filter(way -> !way.containsValue(UNCLEAR)).toList();

    /** Every way to answer: three to the power of the limbs. */
    private static List<Map<Limb, Verdict>> everyWay() {
        List<Map<Limb, Verdict>> ways = List.of(Map.of());
        for (Limb limb : Limb.values()) {
            List<Map<Limb, Verdict>> longer = new ArrayList<>();
            for (Map<Limb, Verdict> way : ways) {
                for (Verdict verdict : Verdict.values()) {
                    Map<Limb, Verdict> more = new EnumMap<>(Limb.class);
                    more.putAll(way);
                    more.put(limb, verdict);
                    longer.add(more);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The law as it stands, for answers that are all yes or no. */
    private static boolean law(Map<Limb, Verdict> answers) {
        return is(answers, Limb.UNION_LAW)
                || ((is(answers, Limb.STATUTORY_RULE) || is(answers, Limb.DANGER))
                        && is(answers, Limb.MORE_THAN_PERSONAL)
                        && (is(answers, Limb.PATTERN) || is(answers, Limb.SERIOUS)));
    }

    private static boolean is(Map<Limb, Verdict> answers, Limb limb) {
        return answers.get(limb) == YES;
    }

    /** All ways in which what is unclear may turn out. */
    private static Stream<Map<Limb, Verdict>> turningOut(Map<Limb, Verdict> answers) {
        return DECIDED.stream().filter(way -> answers.entrySet().stream()
                .allMatch(answer -> answer.getValue() == UNCLEAR || way.get(answer.getKey()) == answer.getValue()));
    }

    @Test
    void it_is_the_sentence_of_the_law() {
        assertThat(EVERY_WAY).hasSize(729);
        assertThat(DECIDED).hasSize(64).allSatisfy(way -> assertThat(WrongdoingTest.of(way))
                .isEqualTo(law(way) ? YES : NO));
    }

    @Test
    void what_is_unclear_matters_only_where_it_can_turn_the_result() {
        for (Map<Limb, Verdict> way : EVERY_WAY) {
            List<Boolean> turns =
                    turningOut(way).map(WrongdoingTestTest::law).distinct().toList();
            Verdict expected = turns.size() > 1 ? UNCLEAR : turns.get(0) ? YES : NO;
            assertThat(WrongdoingTest.of(way)).as(way.toString()).isEqualTo(expected);
        }
    }

    @Test
    void what_was_not_answered_is_unclear() {
        assertThat(WrongdoingTest.of(Map.of())).isEqualTo(UNCLEAR);
        assertThat(WrongdoingTest.of(Map.of(Limb.UNION_LAW, YES))).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "NO, NO, NO, NO",
        "UNCLEAR, YES, UNCLEAR, YES",
        "UNCLEAR, NO, NO, UNCLEAR",
        "UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR"
    })
    void verdicts_are_put_together(Verdict one, Verdict other, Verdict both, Verdict either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @ParameterizedTest
    @EnumSource
    void each_limb_can_make_the_difference(Limb limb) {
        assertThat(EVERY_WAY.stream().filter(way -> way.get(limb) == YES)).anySatisfy(way -> {
            Map<Limb, Verdict> without = new EnumMap<>(way);
            without.put(limb, NO);
            assertThat(WrongdoingTest.of(without)).isNotEqualTo(WrongdoingTest.of(way));
        });
    }
}
