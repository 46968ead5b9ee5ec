package nl.integrity.shared;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * What people type, without what nobody can see. A letter that is not shown is nothing that anybody meant to say, but it can make a text
 * read as what it is not, or keep a name from being recognised; and PostgreSQL stores no NUL. Every command tidies what was typed here.
 */
public final class Typed {
    /** Of {@link Character#FORMAT}, and yet shown: the signs around numbers in Arabic and its neighbours. */
    private static final Set<Integer> SHOWN =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);

    /** Of other kinds, and yet not shown: what Unicode tells to ignore when a font does not know it. */
    private static final Set<Integer> NOT_SHOWN =
            Set.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0);

    /** They join letters to one another, or hold them apart, in scripts where that shows; Latin is none of them. */
    private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);

    private static final Set<UnicodeScript> NEVER_JOINED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private static final int EMPTY_BRAILLE = 0x2800;

    private Typed() {}

    /** Without invisible characters, with plain line ends, and without white space around it. */
    public static String tidy(String typed) {
        int[] letters = typed.replaceAll("\r\n|[\r\u000B\f\u0085\u2028\u2029]", "\n")
                .codePoints()
                .toArray();
        StringBuilder tidy = new StringBuilder(typed.length());
        for (int at = 0; at < letters.length; at++) {
            int letter = letters[at];
            if (letter == EMPTY_BRAILLE) {
                tidy.append(' ');
            } else if (isShown(letter) || (isJoining(letter) && isBetweenOthers(letters, at))) {
                tidy.appendCodePoint(letter);
            }
        }
        return strip(tidy);
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\t';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> SHOWN.contains(letter);
            default -> !NOT_SHOWN.contains(letter) && !isVariation(letter) && !isNoCharacter(letter);
        };
    }

    /** Joiners, and what chooses between the looks of a sign: a coloured one, or one of a family. */
    private static boolean isJoining(int letter) {
        return JOINERS.contains(letter) || letter == 0xFE0E || letter == 0xFE0F;
    }

    private static boolean isVariation(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    private static boolean isNoCharacter(int letter) {
        return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
    }

    private static boolean isBetweenOthers(int[] letters, int at) {
        boolean before = at > 0 && isJoined(letters[at - 1]);
        return JOINERS.contains(letters[at]) ? before && at + 1 < letters.length && isJoined(letters[at + 1]) : before;
    }

    private static boolean isJoined(int letter) {
        return letter > 0x7F
                && !JOINERS.contains(letter)
                && (isShown(letter) || isJoining(letter))
                && !Character.isSpaceChar(letter)
                && !NEVER_JOINED.contains(UnicodeScript.of(letter));
    }

    /** Of every white space that there is; {@link String#strip} leaves those that do not break a line. */
    private static String strip(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
