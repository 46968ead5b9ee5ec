package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses for pages: {@code #{links.to('/report')}} keeps the language; {@code #{links.otherLanguage}} changes it. */
@Named
@RequestScoped
public class Links {
    @Inject
    FacesContext context;

    @Inject
    HttpServletRequest request;

    public String to(String path) {
        return Language.in(Language.spoken(context), path);
    }

    /** Where this site is, to be written on paper: such as {@code https://integriteit.example}. */
    public String getSite() {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** The address of a page in the language of a request that is no page. */
    public static String inLanguageOf(HttpServletRequest request, String path) {
        return Language.in(Language.chosen(request), path);
    }

    /** Leads the browser on to another page; not by an outcome, for then Faces leaves a cookie that the public pages get to see. */
    public void go(String path) {
        try {
            context.getExternalContext().redirect(to(path));
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The present page in the other language, with its other parameters; after a form was sent: the page that shows that form. */
    public String getOtherLanguage() {
        Locale other = Language.other(context);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return Language.in(other, failed.toString());
        }
        String query = context.isPostback() ? viewParameters() : withoutLanguage(request.getQueryString());
        String page = path(context.getApplication()
                .getViewHandler()
                .getActionURL(context, context.getViewRoot().getViewId()));
        return Language.in(other, query.isEmpty() ? page : page + "?" + query);
    }

    private String viewParameters() {
        return ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .map(parameter -> pair(parameter.getName(), parameter.getStringValue(context)))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, @Nullable String value) {
        return value == null || value.isEmpty()
                ? ""
                : URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String withoutLanguage(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.startsWith("lang="))
                        .collect(Collectors.joining("&"));
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
