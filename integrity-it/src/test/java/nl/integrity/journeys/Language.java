package nl.integrity.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** A language of the pages: what they say in it, and the words that give away a page in the other one. */
enum Language {
    NL("het", "een", "uw", "niet", "wordt", "voor", "melding", "naar", "bij", "zaak", "deze", "wij", "om"),
    EN("the", "your", "you", "this", "with", "report", "case", "nobody", "and", "for", "from", "not", "has");

    private static final Path BUNDLES =
            Stack.checkout().root().resolve("integrity-web/src/main/resources/nl/integrity/web");

    /** Names that stay Dutch in every language. */
    private static final String PROPER_NAMES = "Huis voor Klokkenluiders|Wet bescherming klokkenluiders";

    private final Pattern marks;

    Language(String... marks) {
        this.marks = Pattern.compile("\\b(" + String.join("|", marks) + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    Language other() {
        return this == NL ? EN : NL;
    }

    /** The same address in this language. */
    String in(String path) {
        return this == NL ? path : path + (path.contains("?") ? "&" : "?") + "lang=en";
    }

    /** The text that the pages have under this key. */
    String say(String bundle, String key, Object... facts) {
        String text = Objects.requireNonNull(texts(bundle).getProperty(key), bundle + ": " + key);
        return facts.length == 0 ? text : new MessageFormat(text, locale()).format(facts);
    }

    /** A day as the pages write it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    /** The words in a text that belong to this language, each with what stands around it. */
    List<String> wordsIn(String text) {
        String own = text.replaceAll(PROPER_NAMES, "").replaceAll("\\s+", " ");
        return marks.matcher(own)
                .results()
                .map(found -> own.substring(Math.max(0, found.start() - 30), Math.min(own.length(), found.end() + 30)))
                .toList();
    }

    private Properties texts(String bundle) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + code() + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
