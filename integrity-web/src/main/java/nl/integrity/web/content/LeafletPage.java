package nl.integrity.web.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import nl.integrity.content.Information;
import nl.integrity.content.Leaflet;
import nl.integrity.content.LeafletText;
import org.jspecify.annotations.Nullable;

/** Backs the pages that the ministry writes itself; {@code version} in the address asks for what they said before. */
@Named
@RequestScoped
public class LeafletPage {
    @EJB
    Information information;

    @Inject
    FacesContext context;

    private @Nullable LeafletText text;

    /** Before the page is shown. */
    public void read(String name) {
        Leaflet leaflet = Leaflet.valueOf(name);
        String version = context.getExternalContext().getRequestParameterMap().getOrDefault("version", "");
        text = version.matches("\\d{1,9}")
                ? information.readAsOf(leaflet, Integer.parseInt(version))
                : information.read(leaflet);
    }

    public @Nullable LeafletText getText() {
        return text;
    }

    /** Where it says what holds now. */
    public String getPath() {
        return text == null ? "/" : path(text.leaflet());
    }

    static String path(Leaflet leaflet) {
        return "/" + leaflet.name().toLowerCase(Locale.ROOT);
    }
}
