package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it. */
@Named
@RequestScoped
public class Sizes {
    private static final long KILO = 1_000;

    @Inject
    FacesContext context;

    /** Such as 340 kB or 3,4 MB. */
    public String of(long bytes) {
        return of(Language.spoken(context), bytes);
    }

    static String of(Locale language, long bytes) {
        if (bytes < KILO * KILO) {
            return (bytes + KILO - 1) / KILO + "\u00a0kB";
        }
        NumberFormat number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(1);
        return number.format((double) bytes / (KILO * KILO)) + "\u00a0MB";
    }
}
