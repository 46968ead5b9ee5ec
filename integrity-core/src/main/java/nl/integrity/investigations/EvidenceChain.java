package nl.integrity.investigations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Binds each line of a register of evidence to the one before, and says where that does not hold any more.
 *
 * @param register which one: a line of another fits nowhere in it
 * @param seal a one-way value of a text, in hexadecimal
 */
record EvidenceChain(String register, UnaryOperator<String> seal) {
    /** What the first line is bound to. */
    String first() {
        return seal.apply(register);
    }

    /** @param before the hash of the line before */
    String next(String before, String said) {
        return seal.apply(before + "\n" + said);
    }

    /**
     * Walks it from the first line to the last.
     *
     * @param lines by position
     * @param pieces the numbers of the pieces that there are
     * @param written how many lines were ever written
     */
    List<EvidenceFault> check(List<EvidenceLine> lines, Set<Integer> pieces, long written) {
        List<EvidenceFault> faults = new ArrayList<>();
        String before = first();
        int due = 1;
        for (EvidenceLine line : lines) {
            if (line.position() != due) {
                faults.add(new EvidenceFault(EvidenceFault.Kind.LINE_GONE, 0, due));
            } else if (!line.hash().equals(next(before, line.said()))) {
                faults.add(new EvidenceFault(EvidenceFault.Kind.LINE_CHANGED, line.piece(), line.position()));
            }
            before = line.hash();
            due = line.position() + 1;
        }
        if (due <= written) {
            faults.add(new EvidenceFault(EvidenceFault.Kind.LINE_GONE, 0, due));
        }
        faults.addAll(gone(lines, pieces));
        return faults;
    }

    /** Pieces are numbered without a gap, and each came in by a line. */
    private static List<EvidenceFault> gone(List<EvidenceLine> lines, Set<Integer> pieces) {
        Set<Integer> opened = lines.stream()
                .filter(EvidenceLine::opens)
                .map(EvidenceLine::piece)
                .collect(Collectors.toUnmodifiableSet());
        int last = IntStream.concat(
                        pieces.stream().mapToInt(Integer::intValue),
                        lines.stream().mapToInt(EvidenceLine::piece))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .filter(piece -> !pieces.contains(piece) || !opened.contains(piece))
                .mapToObj(piece -> new EvidenceFault(EvidenceFault.Kind.PIECE_GONE, piece, 0))
                .toList();
    }
}
