package nl.integrity.web.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.integrity.readiness.Coverage;
import nl.integrity.readiness.Quarter;
import nl.integrity.readiness.Reach;
import nl.integrity.readiness.ReachPoint;
import nl.integrity.readiness.UnitCoverage;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void a_bar_of_coverage_is_as_long_as_there_are_people_and_its_parts_lie_beside_each_other() {
        CoveragePicture picture = new CoveragePicture(List.of(
                new UnitCoverage(null, 0, new Coverage(6, 2, 2)), new UnitCoverage(null, 2, new Coverage(0, 0, 5))));
        CoveragePicture.Bar whole = picture.bars().get(0);
        assertThat(whole.runningOutX()).isEqualTo(picture.left() + whole.lacking());
        assertThat(whole.validX()).isEqualTo(whole.runningOutX() + whole.runningOut());
        assertThat(whole.end()).isLessThan(picture.width());
        CoveragePicture.Bar half = picture.bars().get(1);
        assertThat(half.end() - picture.left()).isEqualTo((whole.end() - picture.left()) / 2);
        assertThat(half.y()).isGreaterThan(whole.y()).isLessThan(picture.height());
        assertThat(new CoveragePicture(List.of(new UnitCoverage(null, 0, Coverage.NONE)))
                        .bars()
                        .get(0)
                        .end())
                .isEqualTo(picture.left());
    }

    @Test
    void a_bar_of_reach_is_as_high_as_the_share_that_was_reached() {
        Quarter quarter = new Quarter(2026, 4);
        ReachPicture picture = new ReachPicture(List.of(
                new ReachPoint(quarter, 1, new Reach(4, 4)),
                new ReachPoint(quarter, 1, new Reach(4, 1)),
                new ReachPoint(quarter, 0, Reach.NONE)));
        assertThat(picture.bars().get(0).y()).isEqualTo(picture.top());
        assertThat(picture.bars().get(1).height()).isEqualTo((picture.foot() - picture.top()) / 4.0);
        assertThat(picture.bars().get(2).height()).isZero();
        assertThat(new ReachPicture(List.of()).bars()).isEmpty();
    }
}
