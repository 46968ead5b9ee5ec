package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.integrity.investigations.EvidenceFault.Kind;
import org.junit.jupiter.api.Test;

/** Whoever changes, takes out or moves anything in a register of evidence is found, and where. */
class EvidenceChainTest {
    static final EvidenceChain CHAIN = new EvidenceChain("register", EvidenceChainTest::sha256);

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two pieces come in, and the first is handed over in between. */
    private static List<EvidenceLine> register() {
        return written(List.of(1, 1, 2), Set.of(0, 2));
    }

    static List<EvidenceLine> written(List<Integer> pieces, Set<Integer> opening) {
        List<EvidenceLine> lines = new ArrayList<>();
        String before = CHAIN.first();
        for (int at = 0; at < pieces.size(); at++) {
            String said = "line " + at + " of " + pieces.get(at);
            String hash = CHAIN.next(before, said);
            lines.add(new EvidenceLine(at + 1, pieces.get(at), opening.contains(at), said, hash));
            before = hash;
        }
        return lines;
    }

    static EvidenceLine saying(EvidenceLine line, String said) {
        return new EvidenceLine(line.position(), line.piece(), line.opens(), said, line.hash());
    }

    @Test
    void what_was_written_is_what_is_found() {
        assertThat(CHAIN.check(register(), Set.of(1, 2), 3)).isEmpty();
        assertThat(CHAIN.check(List.of(), Set.of(), 0)).isEmpty();
    }

    @Test
    void a_changed_line_is_named_with_its_piece_and_casts_no_doubt_on_the_others() {
        List<EvidenceLine> lines = register();
        lines.set(1, saying(lines.get(1), "something else"));
        assertThat(CHAIN.check(lines, Set.of(1, 2), 3)).containsExactly(new EvidenceFault(Kind.LINE_CHANGED, 1, 2));
    }

    @Test
    void a_line_that_was_sealed_anew_does_not_fit_the_next() {
        List<EvidenceLine> lines = register();
        String said = "something else";
        lines.set(1, new EvidenceLine(2, 1, false, said, CHAIN.next(lines.get(0).hash(), said)));
        assertThat(CHAIN.check(lines, Set.of(1, 2), 3)).containsExactly(new EvidenceFault(Kind.LINE_CHANGED, 2, 3));
    }

    @Test
    void a_line_that_is_gone_is_named_by_its_place() {
        List<EvidenceLine> lines = register();
        lines.remove(1);
        assertThat(CHAIN.check(lines, Set.of(1, 2), 3)).containsExactly(new EvidenceFault(Kind.LINE_GONE, 0, 2));
    }

    @Test
    void what_is_gone_from_the_end_is_found_by_how_much_was_ever_written() {
        assertThat(CHAIN.check(register().subList(0, 2), Set.of(1), 3))
                .containsExactly(new EvidenceFault(Kind.LINE_GONE, 0, 3));
        assertThat(CHAIN.check(List.of(), Set.of(), 1)).containsExactly(new EvidenceFault(Kind.LINE_GONE, 0, 1));
    }

    @Test
    void a_piece_that_is_gone_is_named_and_so_is_one_that_never_came_in() {
        assertThat(CHAIN.check(register(), Set.of(2), 3)).containsExactly(new EvidenceFault(Kind.PIECE_GONE, 1, 0));
        assertThat(CHAIN.check(register(), Set.of(1), 3)).containsExactly(new EvidenceFault(Kind.PIECE_GONE, 2, 0));
        assertThat(CHAIN.check(register(), Set.of(1, 2, 3), 3))
                .containsExactly(new EvidenceFault(Kind.PIECE_GONE, 3, 0));
    }

    @Test
    void a_register_of_another_case_fits_nowhere() {
        EvidenceChain other = new EvidenceChain("another", EvidenceChainTest::sha256);
        assertThat(other.check(register(), Set.of(1, 2), 3))
                .containsExactly(new EvidenceFault(Kind.LINE_CHANGED, 1, 1));
    }
}
