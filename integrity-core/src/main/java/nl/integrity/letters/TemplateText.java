package nl.integrity.letters;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.integrity.shared.BrokenRule;

/** The words of a template: <code>{…}</code> is filled in by the platform, {@code […]} by whoever sends the letter. */
final class TemplateText {
    /** In braces, or a brace that belongs to none. */
    private static final Pattern FILLED_IN = Pattern.compile("\\{([^{}]*)\\}|[{}]");

    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]]+\\]");
    private static final int AS_TOLD = 40;

    private TemplateText() {}

    /** What is wrong with a template of this kind; empty when it can be kept. */
    static Optional<BrokenRule> fault(LetterKind kind, String text) {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        for (MatchResult match : FILLED_IN.matcher(text).results().toList()) {
            String word = match.group(1);
            if (word == null) {
                return Optional.of(new BrokenRule("letter.brace"));
            }
            Optional<Placeholder> known = Placeholder.of(word);
            if (known.isEmpty()) {
                return Optional.of(new BrokenRule("letter.placeholder.unknown", asTold(match.group())));
            }
            found.add(known.get());
        }
        return kind.musts().stream()
                .filter(must -> !found.contains(must))
                .sorted()
                .findFirst()
                .map(must -> new BrokenRule("letter.placeholder.missing", must.written()));
    }

    /** With everything filled in that the platform knows. */
    static String write(String text, LetterFacts facts) {
        return FILLED_IN
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Optional.ofNullable(match.group(1))
                        .flatMap(Placeholder::of)
                        .map(facts::of)
                        .orElse(match.group())));
    }

    /** What whoever sends it has to fill in. */
    static List<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String asTold(String written) {
        return written.length() > AS_TOLD ? written.substring(0, AS_TOLD) + "…" : written;
    }
}
