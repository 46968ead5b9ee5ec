package nl.integrity.web.edge;

import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Writes what an editor wrote in Markdown. Every element is written by us and every word as text, so that no HTML can come through; a
 * link that leads anywhere but to a safe place is its words alone.
 */
public class Prose extends Renderer<UIOutput> {
    private static final Parser MARKDOWN = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(Heading.class, ListBlock.class))
            .build();

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)https://[^\\s@]+");
    private static final Pattern CALL_OR_WRITE = Pattern.compile("(?i)mailto:[^\\s?]+|tel:[+\\d][\\d-]*");
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

    @Override
    public void encodeEnd(FacesContext context, UIOutput prose) throws IOException {
        Object text = prose.getValue();
        if (text != null) {
            write(text.toString(), context.getResponseWriter(), Language.spoken(context));
        }
    }

    static void write(String markdown, ResponseWriter out, Locale language) throws IOException {
        try {
            MARKDOWN.parse(markdown).accept(new Writing(out, language));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static final class Writing extends AbstractVisitor {
        private final ResponseWriter out;
        private final Locale language;

        Writing(ResponseWriter out, Locale language) {
            this.out = out;
            this.language = language;
        }

        private interface Step {
            void take() throws IOException;
        }

        @Override
        public void visit(Heading heading) {
            element("h3", heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem && isTight(paragraph.getParent())) {
                visitChildren(paragraph);
            } else {
                element("p", paragraph);
            }
        }

        private static boolean isTight(Node item) {
            return item.getParent() instanceof ListBlock list && list.isTight();
        }

        @Override
        public void visit(BulletList list) {
            element("ul", list);
        }

        @Override
        public void visit(OrderedList list) {
            element("ol", list);
        }

        @Override
        public void visit(ListItem item) {
            element("li", item);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            element("strong", strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            element("em", emphasis);
        }

        @Override
        public void visit(Link link) {
            String to = link.getDestination();
            if (HERE.matcher(to).matches()) {
                link(Language.in(language, to), false, link);
            } else if (ELSEWHERE.matcher(to).matches()) {
                link(to, true, link);
            } else if (CALL_OR_WRITE.matcher(to).matches()) {
                link(to, false, link);
            } else {
                visitChildren(link);
            }
        }

        @Override
        public void visit(Text text) {
            say(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            say(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            say(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            say("\n");
        }

        @Override
        public void visit(HardLineBreak line) {
            step(() -> {
                out.startElement("br", null);
                out.endElement("br");
            });
        }

        private void element(String name, Node node) {
            step(() -> out.startElement(name, null));
            visitChildren(node);
            step(() -> out.endElement(name));
        }

        private void link(String to, boolean elsewhere, Link link) {
            step(() -> {
                out.startElement("a", null);
                out.writeAttribute("href", to, null);
                if (elsewhere) {
                    out.writeAttribute("rel", "noreferrer", null);
                }
            });
            visitChildren(link);
            step(() -> out.endElement("a"));
        }

        private void say(String text) {
            step(() -> out.writeText(text, null));
        }

        private static void step(Step step) {
            try {
                step.take();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
