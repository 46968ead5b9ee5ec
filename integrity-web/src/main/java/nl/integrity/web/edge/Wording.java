package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts with something filled in. */
@RequestScoped
public class Wording {
    @Inject
    FacesContext context;

    /** In the language of the page. */
    public String of(String bundle, String key, Object... facts) {
        return in(Language.spoken(context), bundle, key, facts);
    }

    /** In the language of somebody who will read it elsewhere. */
    public String in(Locale language, String bundle, String key, Object... facts) {
        String text = ResourceBundle.getBundle("nl.integrity.web." + bundle, language, Wording.class.getClassLoader())
                .getString(key);
        return new MessageFormat(text, language).format(facts);
    }
}
