package nl.integrity.reports;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a text would tell who reported: a word of their name, their e-mail address or its name, their telephone number. It errs on the
 * side of finding too much: a name that is a word of the language as well is found too.
 */
final class ReporterTraces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS = Pattern.compile("([\\p{L}\\p{N}._%+-]+)@[\\p{L}\\p{N}.-]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\d(?:[ ().-]{0,2}\\d){5,}");
    private static final int LAST_DIGITS = 8;
    private static final Set<String> NOT_A_NAME = Set.of(
            "van", "von", "de", "der", "den", "het", "ten", "ter", "te", "la", "le", "el", "al", "in", "op", "uit",
            "aan", "bij", "dhr", "mevr", "mw", "mr", "drs", "dr", "ir", "ing", "prof");

    private ReporterTraces() {}

    /**
     * Whether it does.
     *
     * @param known names that may stand in it whoever reported, such as that of whoever reads it
     */
    static boolean in(String text, Reporter reporter, Collection<String> known) {
        Set<String> telling = new HashSet<>(words(reporter.name()));
        ADDRESS.matcher(folded(reporter.contact()))
                .results()
                .forEach(address -> telling.addAll(words(address.group(1))));
        telling.removeIf(word -> word.length() < 2 || NOT_A_NAME.contains(word));
        known.forEach(name -> telling.removeAll(words(name)));
        return words(text).stream().anyMatch(telling::contains) || sharesNumber(text, reporter.contact());
    }

    private static boolean sharesNumber(String text, String contact) {
        Set<String> numbers = numbers(contact).collect(Collectors.toSet());
        return numbers(text).anyMatch(numbers::contains);
    }

    /** Telephone numbers by their last digits: a country can be dialled before them in more than one way. */
    private static Stream<String> numbers(String text) {
        return TELEPHONE
                .matcher(folded(text))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("\\D", ""))
                .map(number -> number.substring(Math.max(0, number.length() - LAST_DIGITS)));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(folded(text)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
