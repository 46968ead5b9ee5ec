package nl.integrity.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.api.Test;

class CoverageTest {
    /** Against counting each standing by itself. */
    @Property
    void coverage_is_what_one_counts_by_hand(@ForAll List<Standing> standings) {
        int valid = 0;
        int runningOut = 0;
        int lacking = 0;
        for (Standing standing : standings) {
            if (standing == Standing.VALID) {
                valid++;
            } else if (standing == Standing.RUNNING_OUT) {
                runningOut++;
            } else {
                lacking++;
            }
        }
        Coverage coverage = Coverage.of(standings);
        assertThat(coverage).isEqualTo(new Coverage(valid, runningOut, lacking));
        assertThat(coverage.required()).isEqualTo(standings.size());
        int percent = 100;
        while (percent * standings.size() > (valid + runningOut) * 100) {
            percent--;
        }
        assertThat(coverage.percent()).isEqualTo(percent);
    }

    /** Against what a reader could work out: no line is of fewer than five, or of one unit that was hidden, unless there is nothing else. */
    @Property
    void whoever_only_reads_sees_no_small_unit_and_everything_adds_up(
            @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> sizes) {
        List<UnitCoverage> all = new ArrayList<>();
        for (int size : sizes) {
            all.add(unit(new Coverage(size / 2, size % 2, size - size / 2 - size % 2)));
        }
        List<UnitCoverage> shown = UnitCoverage.withoutSmall(all);
        Coverage sum = Coverage.NONE;
        int places = 0;
        for (UnitCoverage each : shown) {
            sum = sum.plus(each.coverage());
            places += Math.max(1, each.hidden());
            if (each.unit() != null) {
                assertThat(each.coverage().required()).isGreaterThanOrEqualTo(UnitCoverage.SMALL);
            } else if (shown.size() > 1) {
                assertThat(each.coverage().required()).isGreaterThanOrEqualTo(UnitCoverage.SMALL);
                assertThat(each.hidden()).isGreaterThan(1);
            }
        }
        assertThat(places).isEqualTo(all.size());
        assertThat(sum).isEqualTo(all.stream().map(UnitCoverage::coverage).reduce(Coverage.NONE, Coverage::plus));
        if (sizes.stream().allMatch(size -> size >= UnitCoverage.SMALL)) {
            assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void the_largest_come_first_and_no_more_are_hidden_than_need_be() {
        List<UnitCoverage> all = List.of(of(9), of(2), of(20), of(3), of(5));
        assertThat(UnitCoverage.all(all))
                .extracting(each -> each.coverage().required())
                .containsExactly(20, 9, 5, 3, 2);
        assertThat(UnitCoverage.withoutSmall(all))
                .extracting(each -> each.hidden() + " of " + each.coverage().required())
                .containsExactly("0 of 20", "0 of 9", "0 of 5", "2 of 5");
        assertThat(UnitCoverage.withoutSmall(List.of(of(9), of(7), of(2))))
                .extracting(each -> each.hidden() + " of " + each.coverage().required())
                .containsExactly("0 of 9", "2 of 9");
        assertThat(UnitCoverage.withoutSmall(List.of(of(9), of(1), of(1))))
                .extracting(each -> each.hidden() + " of " + each.coverage().required())
                .containsExactly("3 of 11");
    }

    @Test
    void a_line_tells_a_log_where_it_is_and_nothing_more() {
        UnitCoverage line = of(3);
        assertThat(line.unit()).isNotNull();
        assertThat(line.toString()).startsWith("coverage of ").hasSize("coverage of ".length() + 36);
        assertThat(new UnitCoverage(null, 2, Coverage.NONE)).hasToString("coverage of no unit");
    }

    private static UnitCoverage of(int required) {
        return unit(new Coverage(required, 0, 0));
    }

    private static UnitCoverage unit(Coverage coverage) {
        UUID id = UUID.randomUUID();
        return new UnitCoverage(new Unit(new UnitId(id), "U", "Onderdeel", "Unit", true), 0, coverage);
    }
}
