package nl.integrity.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What nobody would type who means well: the same for the same seed. */
final class HostileText {
    /** No text that came in may ever be a tag of the page that goes out. */
    static final String TAG = "<script>alert(1)</script>";

    private static final List<String> KNOWN = List.of(
            TAG + "\"'><img src=x onerror=alert(1)>",
            "]]></textarea></form>" + TAG,
            "#{fileReportPage.receipt} ${7*7} {0} '' \\u0000 %00",
            "\u202Etxet desrever\u202C and \u2066isolated\u2069",
            "zero\u200Bwidth\u200Cand\u200Djoined\u2060\uFEFF\u00AD",
            "\u0000nul\u0007bell\u001Besc\u009Bcsi",
            "\uFFFE\uFFFF\uFDD0",
            "\uD83D\uDC69\u200D\uD83D\uDCBB \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D",
            "line\r\nline\rline\u2028line\u2029line\u0085line",
            "e" + "\u0301".repeat(500),
            "\u200B\u2800\u3164",
            "x".repeat(19_000));

    private HostileText() {}

    static List<String> of(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(KNOWN);
        for (int count = 0; count < 5; count++) {
            StringBuilder text = new StringBuilder();
            random.ints(80, 0, 0x3000)
                    .map(letter -> random.nextInt(5) == 0 ? random.nextInt(0x110000) : letter)
                    .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                    .forEach(text::appendCodePoint);
            texts.add(text.toString());
        }
        return texts;
    }
}
