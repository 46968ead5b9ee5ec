package nl.integrity.web.edge;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dutch, unless the address says {@code lang=en}; every address that a page makes keeps the language and shows no file names. */
public class Language extends ViewHandlerWrapper {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String IN_ENGLISH = "lang=en";

    public Language(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return chosen((HttpServletRequest) context.getExternalContext().getRequest());
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return in(spoken(context), tidy(super.getActionURL(context, viewId)));
    }

    /** The language of the view that is being made, or else the one that the address asks for. */
    public static Locale spoken(FacesContext context) {
        return context.getViewRoot() == null
                ? context.getApplication().getViewHandler().calculateLocale(context)
                : context.getViewRoot().getLocale();
    }

    /** The language that the page is not in. */
    public static Locale other(FacesContext context) {
        return spoken(context).getLanguage().equals("en") ? DUTCH : Locale.ENGLISH;
    }

    /** Reads the address only: the body of a request may be too large or unreadable, and its error page needs a language too. */
    public static Locale chosen(HttpServletRequest request) {
        return asksForEnglish(request.getQueryString()) ? Locale.ENGLISH : DUTCH;
    }

    static boolean asksForEnglish(@Nullable String query) {
        return query != null && Arrays.asList(query.split("&")).contains(IN_ENGLISH);
    }

    /** The same address, in this language. */
    static String in(Locale language, String address) {
        if (!language.getLanguage().equals("en") || asksForEnglish(address.substring(address.indexOf('?') + 1))) {
            return address;
        }
        int place = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String page = address.substring(0, place);
        return page + (page.contains("?") ? "&" : "?") + IN_ENGLISH + address.substring(place);
    }

    static String tidy(String address) {
        return address.replaceFirst("\\.xhtml(?=$|\\?)", "").replaceFirst("/index(?=$|\\?)", "/");
    }
}
