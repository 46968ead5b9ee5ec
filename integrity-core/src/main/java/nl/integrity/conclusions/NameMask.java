package nl.integrity.conclusions;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the names of known people out of a text: of whom a case is about each becomes a number, all others look the same, so that nobody
 * can tell who of them reported. A word of a name counts where it is written as a name: a name can be a word of the language as well, and what is
 * taken out of a sentence would then tell which.
 */
final class NameMask {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\(?\\d(?:[ ().-]{0,2}\\d){5,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("\\.? {0,2}|\\.? ?[-–‑] ?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" {1,2}|[-–‑]");
    private static final int LAST_DIGITS = 8;
    private static final int OTHER = Integer.MAX_VALUE;
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "het", "ten", "ter", "te", "la", "le", "el", "al", "in", "op", "uit",
            "aan", "bij", "dhr", "mevr", "mw", "mr", "drs", "dr", "ir", "ing", "prof");

    /** To whom a word of a name points: the numbers of those whom the case is about, and {@link #OTHER}. */
    private final Map<String, Set<Integer>> people = new HashMap<>();

    private final Set<String> particles = new HashSet<>();
    private final Set<String> numbers;

    /**
     * @param subjects whom the case is about, in the order of their numbers
     * @param contacts of others: an address, a telephone number
     */
    NameMask(List<String> subjects, Collection<String> others, Collection<String> contacts) {
        for (int place = 0; place < subjects.size(); place++) {
            add(subjects.get(place), place + 1);
        }
        // somebody whom it is about can have been named and heard as well
        Set<List<String>> known =
                subjects.stream().map(name -> words(name).toList()).collect(Collectors.toSet());
        others.stream().filter(name -> !known.contains(words(name).toList())).forEach(name -> add(name, OTHER));
        numbers = contacts.stream().flatMap(NameMask::numbers).collect(Collectors.toSet());
    }

    private void add(String name, int person) {
        words(name).forEach(word -> {
            if (PARTICLES.contains(word)) {
                particles.add(word);
            } else if (word.length() > 1) {
                people.computeIfAbsent(word, unknown -> new HashSet<>()).add(person);
            }
        });
    }

    /** The text without their names, and without any e-mail address. */
    String mask(String text, MaskWords words) {
        String bare = ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(words.ofOther()));
        bare = TELEPHONE
                .matcher(bare)
                .replaceAll(found -> Matcher.quoteReplacement(
                        numbers(found.group()).anyMatch(numbers::contains) ? words.ofOther() : found.group()));
        List<MatchResult> found = WORD.matcher(bare).results().toList();
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (int first = 0; first < found.size(); first++) {
            int last = endOfName(bare, found, first);
            if (last >= 0) {
                masked.append(bare, copied, found.get(first).start())
                        .append(label(found.subList(first, last + 1), words));
                copied = found.get(last).end();
                first = last;
            }
        }
        return masked.append(bare.substring(copied)).toString();
    }

    /** The place of the last word of the name that begins here; negative when none does. */
    private int endOfName(String text, List<MatchResult> found, int first) {
        int last = -1;
        int hits = 0;
        boolean capital = false;
        for (int at = first;
                at < found.size() && (at == first || isNext(text, found.get(at - 1), found.get(at)));
                at++) {
            String word = found.get(at).group();
            if (!who(word).isEmpty()) {
                last = at;
                hits++;
                capital |= Character.isUpperCase(word.codePointAt(0));
            } else if (!isInitial(text, found.get(at)) && !particles.contains(folded(word))) {
                break;
            }
        }
        return capital || hits > 1 ? last : -1;
    }

    private static boolean isNext(String text, MatchResult before, MatchResult word) {
        String between = text.substring(before.end(), word.start());
        return (isInitial(text, before) ? BETWEEN : BETWEEN_WORDS)
                .matcher(between)
                .matches();
    }

    private static boolean isInitial(String text, MatchResult word) {
        return word.group().codePointCount(0, word.group().length()) == 1
                && Character.isUpperCase(word.group().codePointAt(0))
                && word.end() < text.length()
                && text.charAt(word.end()) == '.';
    }

    /** Whoever most of its words point to; when that can be more than one, it is not said who. */
    private String label(List<MatchResult> name, MaskWords words) {
        Map<Integer, Long> hits = name.stream()
                .flatMap(word -> who(word.group()).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        long most = hits.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        List<Integer> who = hits.entrySet().stream()
                .filter(hit -> hit.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return who.size() == 1 && who.get(0) != OTHER ? words.ofSubject(who.get(0)) : words.ofOther();
    }

    /** Also of somebody's, as in Smits. */
    private Set<Integer> who(String word) {
        String folded = folded(word);
        Set<Integer> known = people.getOrDefault(folded, Set.of());
        return known.isEmpty() && folded.endsWith("s")
                ? people.getOrDefault(folded.substring(0, folded.length() - 1), Set.of())
                : known;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(NameMask::folded);
    }

    /** Telephone numbers by their last digits: a country can be dialled before them in more than one way. */
    private static Stream<String> numbers(String text) {
        return TELEPHONE
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("\\D", ""))
                .map(number -> number.substring(Math.max(0, number.length() - LAST_DIGITS)));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "NameMask";
    }
}
