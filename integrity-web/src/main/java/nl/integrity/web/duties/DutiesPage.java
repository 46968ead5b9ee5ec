package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.duties.ConflictQuery;
import nl.integrity.duties.DutyBoard;
import nl.integrity.duties.DutyReading;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Language;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duties.xhtml}: how duties are divided. */
@Named
@RequestScoped
public class DutiesPage {
    @EJB
    DutyReading reading;

    @Inject
    FacesContext context;

    private String unit = "";
    private @Nullable DutyBoard board;

    public void read() {
        UnitId chosen = DutyWords.id(unit).map(UnitId::new).orElse(null);
        board = reading.board(new ConflictQuery(chosen, null, null, null));
    }

    public @Nullable DutyBoard getBoard() {
        return board;
    }

    public @Nullable TrendPicture getPicture() {
        return board == null ? null : new TrendPicture(board.trend(), Language.spoken(context));
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
