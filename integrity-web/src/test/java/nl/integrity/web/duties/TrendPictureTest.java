package nl.integrity.web.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.integrity.duties.TrendPoint;
import org.junit.jupiter.api.Test;

class TrendPictureTest {
    @Test
    void a_bar_is_as_high_as_what_it_stands_for() {
        TrendPicture picture = new TrendPicture(
                List.of(new TrendPoint(LocalDate.EPOCH, 100, 25), new TrendPoint(LocalDate.EPOCH, 0, 0)),
                Locale.ENGLISH);
        assertThat(picture.bars().get(0).openHeight()).isEqualTo(150);
        assertThat(picture.bars().get(0).exceptedHeight()).isEqualTo(50);
        assertThat(picture.bars().get(1).openHeight()).isZero();
        assertThat(new TrendPicture(List.of(), Locale.ENGLISH).bars()).isEmpty();
    }
}
