package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with what was sent: as a list on top of the page and, one by one, at the fields. */
@Named
@RequestScoped
public class Summary {
    /**
     * One thing that is wrong.
     *
     * @param field the id of the field to go to; {@code null} when it is about the whole
     */
    public record Line(@Nullable String field, String text) {}

    @Inject
    FacesContext context;

    /** In the order of the page; what is about the whole comes first. */
    public List<Line> getLines() {
        List<String> fields = new ArrayList<>();
        collect(context.getViewRoot(), fields);
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null && !fields.contains(id)) {
                fields.add(id);
            }
        });
        Stream<Line> whole = texts(null).map(text -> new Line(null, text));
        Stream<Line> parts = fields.stream().flatMap(field -> texts(field).map(text -> new Line(field, text)));
        return Stream.concat(whole, parts).toList();
    }

    /** What is wrong with this field, or {@code null} when nothing is. */
    public @Nullable String of(String field) {
        String text = texts(field).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    /** For {@code aria-describedby}: the ids of the hint and the error that are there. */
    public @Nullable String describedBy(String field, boolean hint) {
        String ids = Stream.of(hint ? field + "-hint" : "", of(field) == null ? "" : field + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private Stream<String> texts(@Nullable String field) {
        List<FacesMessage> messages = context.getMessageList(field);
        // or else Faces puts them in the server's log as not shown
        messages.forEach(FacesMessage::rendered);
        return messages.stream().map(FacesMessage::getSummary).distinct();
    }

    private void collect(UIComponent branch, List<String> fields) {
        if (branch instanceof EditableValueHolder) {
            fields.add(branch.getClientId(context));
        }
        branch.getFacetsAndChildren().forEachRemaining(child -> collect(child, fields));
    }
}
