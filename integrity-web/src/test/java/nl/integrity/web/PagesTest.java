package nl.integrity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a page must never hold: our own security policy, or the promise to keep no session, would break it. */
class PagesTest {
    private static final Set<String> FACES = Set.of("jakarta.faces.html", "jakarta.faces.core");
    /** They write scripts into the page, keep a session, or serve resources that carry no mark of their content. */
    private static final Set<String> UNFIT = Set.of(
            "commandLink",
            "ajax",
            "commandScript",
            "websocket",
            "outputScript",
            "outputStylesheet",
            "inputFile",
            "dataTable");

    @Test
    void there_are_pages() {
        assertThat(Sources.pages()).hasSizeGreaterThan(10);
    }

    @Test
    void no_page_has_an_inline_style_or_event() {
        assertThat(attributes(attribute -> attribute.getName().matches("style|on[a-z]+")))
                .isEmpty();
    }

    @Test
    void no_page_has_an_inline_script_or_style_sheet() {
        assertThat(elements(element -> element.getLocalName().equals("style")
                        || (element.getLocalName().equals("script")
                                && (!element.hasAttribute("src")
                                        || !element.getTextContent().isBlank()))))
                .isEmpty();
    }

    @Test
    void no_page_uses_what_needs_a_script_or_a_session() {
        assertThat(elements(
                        element -> FACES.contains(element.getNamespaceURI()) && UNFIT.contains(element.getLocalName())))
                .isEmpty();
    }

    /** It would take them for the end of a login, and refuse whoever comes with a link. */
    @Test
    void no_page_is_asked_for_by_what_single_sign_on_takes_for_its_own() {
        assertThat(elements(element -> element.getLocalName().equals("viewParam")
                        && Set.of("code", "state", "error", "session_state").contains(element.getAttribute("name"))))
                .isEmpty();
    }

    /** Else it answers by itself, in its own words and language, and what is wrong is told nowhere on the page. */
    @Test
    void no_browser_judges_what_was_typed() {
        assertThat(attributes(attribute -> attribute.getName().equals("required")
                        || (attribute.getName().equals("type")
                                && Set.of("email", "url", "number").contains(attribute.getValue()))))
                .isEmpty();
    }

    @Test
    void every_form_gives_its_fields_plain_ids() {
        assertThat(elements(element -> element.getLocalName().equals("form")
                        && FACES.contains(element.getNamespaceURI())
                        && !element.getAttribute("prependId").equals("false")))
                .isEmpty();
    }

    @Test
    void no_page_shows_what_somebody_wrote_as_html() {
        assertThat(attributes(attribute -> attribute.getName().equals("escape")))
                .isEmpty();
    }

    @Test
    void nothing_comes_from_elsewhere() {
        assertThat(attributes(
                        attribute -> Set.of("src", "srcset", "action", "data").contains(attribute.getName())
                                && attribute.getValue().matches("(?i)(\\w+:)?//.*")))
                .isEmpty();
        assertThat(elements(element -> element.getLocalName().equals("link")
                        && element.getAttribute("href").contains("//")))
                .isEmpty();
    }

    @Test
    void every_way_out_keeps_silent_about_where_it_came_from() {
        assertThat(elements(element -> element.getLocalName().equals("a")
                        && element.getAttribute("href").startsWith("http")
                        && !element.getAttribute("rel").contains("noreferrer")))
                .isEmpty();
    }

    @Test
    void no_bean_makes_a_session() {
        assertThat(Sources.beans()).isNotEmpty().allSatisfy((file, code) -> assertThat(code)
                .doesNotContain("ViewScoped", "SessionScoped", "ConversationScoped", "getFlash"));
    }

    @Test
    void a_page_is_short() {
        assertThat(Sources.pages().keySet()).allSatisfy(page -> assertThat(page.toFile())
                .satisfies(file -> assertThat(Files.readAllLines(file.toPath())).hasSizeLessThanOrEqualTo(120)));
    }

    private static List<String> elements(Predicate<Element> unfit) {
        return Sources.pages().entrySet().stream()
                .flatMap(page ->
                        Sources.elements(page.getValue()).filter(unfit).map(element -> place(page.getKey(), element)))
                .toList();
    }

    private static List<String> attributes(Predicate<Attr> unfit) {
        return Sources.pages().entrySet().stream()
                .flatMap(page ->
                        Sources.elements(page.getValue()).flatMap(element -> unfit(page.getKey(), element, unfit)))
                .toList();
    }

    private static Stream<String> unfit(Path page, Element element, Predicate<Attr> unfit) {
        return Sources.attributes(element).filter(unfit).map(attribute -> place(page, element) + " " + attribute);
    }

    private static String place(Path page, Element element) {
        return Sources.PAGES.relativize(page) + " <" + element.getTagName() + " " + element.getAttribute("id") + ">";
    }
}
