package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import nl.integrity.confidants.ConfidantCoverage;
import nl.integrity.confidants.CoverageBoard;
import nl.integrity.confidants.Gap;
import nl.integrity.confidants.GapLine;
import nl.integrity.confidants.LocationCover;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/coverage.xhtml}. */
@Named
@RequestScoped
public class CoveragePage {
    @EJB
    ConfidantCoverage coverage;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    private @Nullable CoverageBoard board;

    public CoverageBoard getBoard() {
        CoverageBoard read = board;
        if (read == null) {
            read = coverage.board();
            board = read;
        }
        return read;
    }

    public YearPicture getPicture() {
        return new YearPicture(
                getBoard().locations(),
                SystemTime.today(clock),
                context.getViewRoot().getLocale());
    }

    /** How many locations are served as this. */
    public long count(LocationCover.State state) {
        return getBoard().locations().stream()
                .filter(location -> location.state() == state)
                .count();
    }

    public LocationCover.State[] getStates() {
        return LocationCover.State.values();
    }

    /** The colour that goes with the words. */
    public String colour(LocationCover.State state) {
        return switch (state) {
            case NONE, NOBODY_TODAY -> "late";
            case GAP_AHEAD -> "soon";
            case COVERED -> "calm";
        };
    }

    /** Whether a gap has begun. */
    public boolean isNow(Gap gap) {
        return !gap.from().isAfter(SystemTime.today(clock));
    }

    /** Confidants for each hundred people, with two digits behind the point. */
    public String perHundred(LocationCover location) {
        NumberFormat format =
                NumberFormat.getNumberInstance(context.getViewRoot().getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        Double number = location.perHundred();
        return number == null ? "–" : format.format(number);
    }

    /** The address of the page where is said what is done about it. */
    public String address(GapLine line) {
        return GapPage.address(line.gap());
    }
}
