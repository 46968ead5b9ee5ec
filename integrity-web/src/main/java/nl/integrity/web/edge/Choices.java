package nl.integrity.web.edge;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Writes radio buttons, each with its own label and hint. Faces' own makes a table of them, without hints. The component's
 * attributes: {@code values} (enum constants or texts), {@code texts} (a bundle) and {@code key}: the label of a value is
 * {@code texts[key.value]}, its hint, where there is one, {@code texts[key.value.hint]}.
 */
public class Choices extends Renderer<UIInput> {
    @Override
    public void decode(FacesContext context, UIInput choices) {
        String sent = context.getExternalContext().getRequestParameterMap().get(choices.getClientId(context));
        choices.setSubmittedValue(sent == null ? "" : sent);
    }

    @Override
    public @Nullable Object getConvertedValue(FacesContext context, UIComponent choices, @Nullable Object sent) {
        if (sent == null || sent.equals("")) {
            return null;
        }
        return values(choices).stream()
                .filter(value -> value.toString().equals(sent))
                .findFirst()
                .orElseThrow(() ->
                        new ConverterException(Texts.fault(context, "jakarta.faces.component.UISelectOne.INVALID")));
    }

    @Override
    public void encodeEnd(FacesContext context, UIInput choices) throws IOException {
        String name = choices.getClientId(context);
        Object now = choices.getSubmittedValue() == null ? choices.getValue() : choices.getSubmittedValue();
        int number = 1;
        for (Object value : values(choices)) {
            boolean checked = value.toString().equals(Objects.toString(now, null));
            encode(context, choices, value.toString(), number == 1 ? name : name + "-" + number, checked);
            number++;
        }
    }

    private static void encode(FacesContext context, UIInput choices, String value, String id, boolean checked)
            throws IOException {
        ResponseWriter out = context.getResponseWriter();
        ResourceBundle texts = (ResourceBundle) attribute(choices, "texts");
        String key = attribute(choices, "key") + "." + value;
        boolean hinted = texts.containsKey(key + ".hint");
        out.startElement("div", choices);
        out.writeAttribute("class", "choice", null);
        out.startElement("input", choices);
        out.writeAttribute("type", "radio", null);
        out.writeAttribute("class", "utrecht-radio-button utrecht-radio-button--html-input", null);
        out.writeAttribute("name", choices.getClientId(context), null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("value", value, null);
        if (checked) {
            out.writeAttribute("checked", "checked", null);
        }
        if (hinted) {
            out.writeAttribute("aria-describedby", id + "-hint", null);
        }
        out.endElement("input");
        text(out, choices, "label", "for", id, texts.getString(key));
        if (hinted) {
            text(out, choices, "p", "id", id + "-hint", texts.getString(key + ".hint"));
        }
        out.endElement("div");
    }

    private static void text(
            ResponseWriter out, UIComponent choices, String element, String attribute, String value, String text)
            throws IOException {
        out.startElement(element, choices);
        out.writeAttribute(attribute, value, null);
        out.writeAttribute(
                "class", element.equals("label") ? "utrecht-form-label utrecht-form-label--radio" : "hint", null);
        out.writeText(text, null);
        out.endElement(element);
    }

    private static Collection<?> values(UIComponent choices) {
        Object values = attribute(choices, "values");
        return values instanceof Object[] array ? List.of(array) : (Collection<?>) values;
    }

    private static Object attribute(UIComponent choices, String name) {
        return Objects.requireNonNull(choices.getAttributes().get(name), name);
    }
}
