package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import nl.integrity.conversations.EnterCounts;
import nl.integrity.conversations.TalkReturns;
import nl.integrity.conversations.TalkYear;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/talk-year.xhtml}: a confidant accounts for a year. */
@Named
@RequestScoped
public class TalkYearPage {
    private static final String CELL = "n-";

    @EJB
    TalkReturns returns;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    private String year = "";
    private String done = "";
    private @Nullable TalkYear read;

    public TalkYear getCounts() {
        TalkYear counts = read;
        if (counts == null) {
            counts = returns.open(number());
            read = counts;
        }
        return counts;
    }

    private int number() {
        int now = clock.instant().atZone(clock.getZone()).getYear();
        return year.matches("20\\d\\d") && Integer.parseInt(year) <= now ? Integer.parseInt(year) : now;
    }

    public void enter() {
        Map<String, Integer> counts = new TreeMap<>();
        boolean whole = true;
        for (var category : getCounts().categories()) {
            for (var outcome : getCounts().outcomes()) {
                String cell = category.code() + "/" + outcome.code();
                String typed = typed(cell).strip();
                if (typed.isEmpty() || typed.equals("0")) {
                    continue;
                }
                whole &= typed.matches("\\d{1,4}");
                counts.put(cell, typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0);
            }
        }
        if (!whole) {
            checks.refuse("", "talk.count.wrong");
            return;
        }
        try {
            returns.enter(new EnterCounts(number(), counts));
            links.go("/desk/talk-year?year=" + number() + "&done=entered");
        } catch (BrokenRule rule) {
            checks.refuse("", rule);
        }
    }

    /** What stands in a cell: as it was typed, or entered before, or else as it is proposed. */
    public String value(String category, String outcome) {
        String cell = category + "/" + outcome;
        if (context.isPostback()) {
            return typed(cell);
        }
        TalkYear counts = getCounts();
        Map<String, Integer> from = counts.enteredAt() == null ? counts.proposed() : counts.entered();
        return from.getOrDefault(cell, 0).toString();
    }

    private String typed(String cell) {
        return context.getExternalContext().getRequestParameterMap().getOrDefault(CELL + cell.replace('/', '-'), "");
    }

    /** Under which name a cell is sent. */
    public String name(String category, String outcome) {
        return CELL + category + "-" + outcome;
    }

    public int getPreviousYear() {
        return number() - 1;
    }

    public String getYear() {
        return String.valueOf(number());
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }

    public String getDone() {
        return done.equals("entered") ? done : "";
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }
}
