package nl.integrity.web.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed between two texts, word by word: as few words as possible are taken out and put in. */
public final class Difference {
    private static final String BETWEEN_WORDS = "(?<=\\s)(?=\\S)";

    /** So many pairs of words are compared at most; between texts that differ in more, all is taken out and put in. */
    private static final long MOST = 4_000_000;

    /** What became of a piece of text. */
    public enum Kind {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** Some words in a row to which the same happened. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Difference() {}

    /** In order; all but what was put in is the old text, all but what was taken out is the new. */
    public static List<Piece> between(String old, String now) {
        Difference difference = new Difference();
        difference.compare(words(old), words(now));
        return difference.pieces;
    }

    private void compare(List<String> old, List<String> now) {
        int shorter = Math.min(old.size(), now.size());
        int start = 0;
        while (start < shorter && old.get(start).equals(now.get(start))) {
            add(Kind.KEPT, old.get(start++));
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        align(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        old.subList(old.size() - end, old.size()).forEach(word -> add(Kind.KEPT, word));
    }

    private void align(List<String> old, List<String> now) {
        boolean little = (long) old.size() * now.size() <= MOST;
        int[][] common = little ? common(old, now) : new int[0][0];
        int i = 0;
        int j = 0;
        while (little && i < old.size() && j < now.size()) {
            if (common[i][j] == common[i + 1][j]) {
                add(Kind.TAKEN_OUT, old.get(i++));
            } else if (common[i][j] == common[i][j + 1]) {
                add(Kind.PUT_IN, now.get(j++));
            } else {
                add(Kind.KEPT, old.get(i++));
                j++;
            }
        }
        old.subList(i, old.size()).forEach(word -> add(Kind.TAKEN_OUT, word));
        now.subList(j, now.size()).forEach(word -> add(Kind.PUT_IN, word));
    }

    /** How many words the rests of both texts, from these places on, can have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN_WORDS));
    }
}
