package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.integrity.conversations.SuppressedTable;
import nl.integrity.conversations.TalkAccount;
import nl.integrity.conversations.TalkFigures;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/talk-figures.xhtml}: what all confidants counted over a year. */
@Named
@RequestScoped
public class TalkFiguresPage {
    @EJB
    TalkAccount account;

    @Inject
    Clock clock;

    private String year = "";
    private @Nullable TalkFigures read;

    public TalkFigures getFigures() {
        TalkFigures figures = read;
        if (figures == null) {
            figures = account.read(number());
            read = figures;
        }
        return figures;
    }

    /** The rows with what they are called; the last one holds the totals, and is called nothing. */
    public List<Row> getRows() {
        TalkFigures figures = getFigures();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < figures.table().rows().size(); at++) {
            boolean total = at == figures.categories().size();
            rows.add(new Row(
                    total ? null : figures.categories().get(at),
                    figures.table().rows().get(at)));
        }
        return rows;
    }

    /**
     * A row of the table.
     *
     * @param label {@code null} for the totals
     */
    public record Row(nl.integrity.conversations.@Nullable TalkLabel label, List<SuppressedTable.Cell> cells) {}

    private int number() {
        int now = clock.instant().atZone(clock.getZone()).getYear();
        return year.matches("20\\d\\d") && Integer.parseInt(year) <= now ? Integer.parseInt(year) : now;
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
}
