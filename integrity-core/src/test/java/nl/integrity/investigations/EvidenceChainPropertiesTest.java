package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.integrity.investigations.EvidenceFault.Kind;

class EvidenceChainPropertiesTest {
    @Property(tries = 200)
    void whichever_line_is_changed_or_gone_is_found(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll @IntRange(max = 11) int at, @ForAll boolean gone) {
        assumeThat(at).isLessThan(size);
        List<EvidenceLine> lines = EvidenceChainTest.written(Collections.nCopies(size, 1), Set.of(0));
        EvidenceLine line = lines.get(at);
        if (gone) {
            lines.remove(at);
        } else {
            lines.set(at, EvidenceChainTest.saying(line, line.said() + " "));
        }
        Set<Integer> pieces = lines.stream().map(EvidenceLine::piece).collect(Collectors.toSet());
        assertThat(EvidenceChainTest.CHAIN.check(lines, pieces, size))
                .first()
                .isEqualTo(new EvidenceFault(gone ? Kind.LINE_GONE : Kind.LINE_CHANGED, gone ? 0 : 1, at + 1));
    }
}
