package nl.integrity.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The pages, beans and bundles of this module as they stand in the source folders. */
final class Sources {
    static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/nl/integrity/web");
    private static final List<Path> CODE =
            List.of(Path.of("src/main/java"), Path.of("../integrity-core/src/main/java"));
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private static final Pattern FAULT = Pattern.compile("(?:message = |new BrokenRule\\(\\s*)\"([^\"]+)\"");

    private Sources() {}

    /** Every page, layout and tag, by its path. */
    static Map<Path, Element> pages() {
        return files(PAGES, ".xhtml")
                .collect(Collectors.toMap(Function.identity(), Sources::parse, (a, b) -> a, TreeMap::new));
    }

    static Stream<Element> elements(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return Stream.concat(
                Stream.of(root), IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)));
    }

    static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i));
    }

    /** Everything on a page that may hold an expression: its attributes, and the texts between its elements. */
    static Stream<String> expressions(Element root) {
        return elements(root)
                .flatMap(element -> Stream.concat(
                        attributes(element).map(Attr::getValue),
                        IntStream.range(0, element.getChildNodes().getLength())
                                .mapToObj(element.getChildNodes()::item)
                                .filter(child -> child.getNodeType() == Node.TEXT_NODE)
                                .map(Node::getTextContent)));
    }

    /** Every text between quotes in the code, ours and the core's: keys are among them. */
    static Stream<String> literals() {
        return code().flatMap(code -> groups(LITERAL, code));
    }

    /** The keys that code gives to what is wrong: in a rule of a command, or when a rule is broken. */
    static Stream<String> faults() {
        return code().flatMap(code -> groups(FAULT, code));
    }

    /** The beans, and whatever else of this module runs behind the pages; by its path. */
    static Map<Path, String> beans() {
        return files(CODE.get(0), ".java").collect(Collectors.toMap(Function.identity(), Sources::read));
    }

    private static Stream<String> code() {
        return CODE.stream().flatMap(folder -> files(folder, ".java")).map(Sources::read);
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    /** The names of the bundles, such as {@code common}. */
    static List<String> bundles() {
        return files(BUNDLES, "_nl.properties")
                .map(file -> file.getFileName().toString().replace("_nl.properties", ""))
                .sorted()
                .toList();
    }

    static Map<String, String> texts(String bundle, String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(BUNDLES.resolve(bundle + "_" + language + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Element parse(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(page + " cannot be read", e);
        }
    }

    private static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
