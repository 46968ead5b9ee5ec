package nl.integrity.web.edge;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words for what went wrong, in the language of the page. */
final class Texts {
    private Texts() {}

    /** A message for the summary. A key without a text gives a general sentence: people never see a key. */
    static FacesMessage fault(FacesContext context, String key, Object... facts) {
        ResourceBundle faults = context.getApplication().getResourceBundle(context, "faults");
        String text = faults.getString(faults.containsKey(key) ? key : "fault.unnamed");
        return new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                facts.length == 0 ? text : new MessageFormat(text, Language.spoken(context)).format(facts),
                null);
    }
}
