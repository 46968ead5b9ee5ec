package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.readiness.AwarenessBoard;
import nl.integrity.readiness.AwarenessReading;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/awareness.xhtml}: how many people were reached. */
@Named
@RequestScoped
public class AwarenessPage {
    @EJB
    AwarenessReading reading;

    private String unit = "";
    private @Nullable AwarenessBoard board;

    public void read() {
        board = reading.board(ReadinessWords.id(unit).map(UnitId::new).orElse(null));
    }

    public @Nullable AwarenessBoard getBoard() {
        return board;
    }

    public @Nullable ReachPicture getPicture() {
        return board == null ? null : new ReachPicture(board.trend());
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
