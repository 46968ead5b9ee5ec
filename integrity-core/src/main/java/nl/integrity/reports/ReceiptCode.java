package nl.integrity.reports;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret by which a reporter comes back: 24 characters in six groups of four, which carry 110 random bits and 10 to check them. The
 * letters are those of Crockford's base 32, so that I, L and O may be read or typed for 1, 1 and 0.
 *
 * @param text in its one right form, such as {@code 7K3M-9QXD-...}
 */
public record ReceiptCode(String text) implements Serializable {
    /** How many bytes of randomness {@link #from} takes: 112 bits, of which 110 are used. */
    public static final int BYTES = 14;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = 22;
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    /** A prime below 32²: no single mistaken character and no two that changed places leave the remainder as it was. */
    private static final BigInteger CHECK = BigInteger.valueOf(1021);

    /** @throws IllegalArgumentException when it is not a code in its right form with the right check */
    public ReceiptCode {
        if (!parse(text).map(code -> code.equals(text)).orElse(false)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /** Reads what somebody typed: in any case, with any spaces or dashes. Empty when it was mistyped. */
    public static Optional<ReceiptCode> read(String typed) {
        return parse(typed).map(ReceiptCode::new);
    }

    /** Turns random bytes into a code. */
    public static ReceiptCode from(byte[] random) {
        BigInteger value = new BigInteger(1, random).shiftRight(random.length * Byte.SIZE - DATA * 5);
        return new ReceiptCode(grouped(letters(value, DATA) + letters(check(value), LENGTH - DATA)));
    }

    private static Optional<String> parse(String typed) {
        String bare = bare(typed);
        if (bare.length() != LENGTH || bare.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        BigInteger value = value(bare.substring(0, DATA));
        return check(value).equals(value(bare.substring(DATA))) ? Optional.of(grouped(bare)) : Optional.empty();
    }

    /** Whether somebody typed how a group of it begins, as a sign that they kept it. */
    public boolean hasGroup(int group, String typed) {
        String bare = bare(typed);
        return bare.length() >= 2 && text.startsWith(bare, group * (GROUP + 1));
    }

    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static BigInteger check(BigInteger value) {
        return value.shiftLeft(10).mod(CHECK);
    }

    private static BigInteger value(String letters) {
        return letters.chars()
                .mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).or(digit));
    }

    private static String letters(BigInteger value, int length) {
        StringBuilder letters = new StringBuilder();
        for (int place = length - 1; place >= 0; place--) {
            letters.append(LETTERS.charAt(value.shiftRight(5 * place).intValue() & 31));
        }
        return letters.toString();
    }

    private static String grouped(String bare) {
        return bare.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
