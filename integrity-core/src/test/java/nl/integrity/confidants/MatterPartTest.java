package nl.integrity.confidants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatterPartTest {
    @ParameterizedTest
    @EnumSource
    void whoever_listens_in_confidence_has_no_other_part_in_a_matter_nor_the_other_way_about(MatterPart part) {
        boolean listens = part == MatterPart.CONFIDANT;
        assertThat(part.isIncompatibleWith(MatterPart.CONFIDANT)).isEqualTo(!listens);
        assertThat(MatterPart.CONFIDANT.isIncompatibleWith(part)).isEqualTo(!listens);
        assertThat(part.isIncompatibleWith(MatterPart.COMMITTEE_MEMBER)).isEqualTo(listens);
    }
}
