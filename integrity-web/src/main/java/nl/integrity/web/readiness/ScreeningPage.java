package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.readiness.CoverageBoard;
import nl.integrity.readiness.ScreeningReading;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/screening.xhtml}: how screening stands. */
@Named
@RequestScoped
public class ScreeningPage {
    @EJB
    ScreeningReading reading;

    private @Nullable CoverageBoard board;

    public void read() {
        board = reading.board();
    }

    public @Nullable CoverageBoard getBoard() {
        return board;
    }

    public @Nullable CoveragePicture getPicture() {
        return board == null ? null : new CoveragePicture(board.units());
    }
}
