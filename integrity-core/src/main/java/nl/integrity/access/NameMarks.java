package nl.integrity.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.integrity.shared.Typed;

/**
 * By what a name is recognised, however somebody writes it: "Sanne de Wit", "mevr. S. de Wit", "Wit, Sanne de", "de wit" and "Sanne" may
 * all be the same person. A colleague and a name that was written meet when they share a mark. It errs on the side of keeping somebody
 * away: a surname alone fits everybody who has it.
 */
final class NameMarks {
    private static final Set<String> NOT_A_NAME = Set.of(
            "dhr", "heer", "mevr", "mw", "mevrouw", "meneer", "mr", "mrs", "ms", "miss", "drs", "dr", "ir", "ing",
            "prof", "van", "von", "de", "der", "den", "het", "t", "ten", "ter", "te", "la", "le", "el", "al", "in",
            "op", "uit", "aan", "bij", "d", "s");

    private NameMarks() {}

    /** The marks of a colleague, as single sign-on spells the name: given name or initials first. */
    static Set<String> ofStaff(String name) {
        Set<String> marks = new LinkedHashSet<>();
        List<String> parts = parts(name);
        if (parts.isEmpty()) {
            return marks;
        }
        String given = parts.get(0);
        for (String surname : parts.size() == 1 ? parts : parts.subList(1, parts.size())) {
            marks.add("one " + surname);
            marks.add("initial " + given.charAt(0) + " " + surname);
            marks.add(given.length() == 1 ? "spelled " + given + " " + surname : "full " + given + " " + surname);
        }
        if (given.length() > 1) {
            marks.add("one " + given);
        }
        String joined = joined(name);
        marks.add("one " + joined);
        if (joined.startsWith(given)) {
            marks.add("one " + given.charAt(0) + joined.substring(given.length()));
        }
        return marks;
    }

    /** The marks of whom somebody names. */
    static Set<String> ofNamed(String name) {
        Set<String> marks = new LinkedHashSet<>();
        List<String> parts = parts(turned(name));
        if (parts.size() == 1) {
            marks.add("one " + parts.get(0));
        }
        for (String surname : parts.isEmpty() ? parts : parts.subList(1, parts.size())) {
            String given = parts.get(0);
            if (given.length() == 1) {
                marks.add("initial " + given + " " + surname);
            } else {
                marks.add("full " + given + " " + surname);
                marks.add("spelled " + given.charAt(0) + " " + surname);
            }
        }
        marks.add("one " + joined(name));
        return marks;
    }

    /** "Wit, Sanne de" is "Sanne de Wit". */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    }

    /** What is left of a name: the given name or first initial, and each part of the surname. */
    private static List<String> parts(String name) {
        List<String> words = new ArrayList<>(Arrays.stream(plain(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList());
        // an initial may look like a particle: D. de Wit
        String first = words.stream()
                .filter(word -> word.length() == 1 || !NOT_A_NAME.contains(word))
                .findFirst()
                .orElse("");
        List<String> rest = words.stream()
                .skip(words.indexOf(first) + 1L)
                .filter(word -> word.length() > 1 && !NOT_A_NAME.contains(word))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!first.isEmpty()) {
            parts.add(first);
            parts.addAll(rest);
        }
        return parts;
    }

    /** An account such as {@code s.dewit}, or what it becomes without its dots. */
    private static String joined(String name) {
        return plain(name).replaceAll("@.*", "").replaceAll("[^a-z0-9]", "");
    }

    private static String plain(String name) {
        return LookAlikes.inLatin(Normalizer.normalize(Typed.tidy(name), Normalizer.Form.NFKD))
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ij", "y")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ł", "l");
    }
}
