package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.investigations.CriminalHold;
import nl.integrity.investigations.HoldInvestigation;
import nl.integrity.investigations.InvestigationHolding;
import nl.integrity.investigations.LiftHold;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-hold.xhtml}: an investigation waits for a criminal one, or no longer. */
@Named
@RequestScoped
public class HoldPage {
    @EJB
    InvestigationHolding holding;

    @Inject
    InvestigationCase file;

    private String why = "";
    private @Nullable LocalDate reviewOn;
    private @Nullable List<CriminalHold> holds;

    /** That it waits, or waited, the latest first. */
    public List<CriminalHold> getHolds() {
        List<CriminalHold> read = holds;
        if (read == null) {
            read = holding.read(file.getNumber());
            holds = read;
        }
        return read;
    }

    public boolean isHeld() {
        return getHolds().stream().anyMatch(hold -> hold.liftedAt() == null);
    }

    public void hold() {
        HoldInvestigation command = new HoldInvestigation(file.getNumber(), why, reviewOn);
        file.does(command, () -> holding.hold(command), "held");
    }

    public void lift() {
        LiftHold command = new LiftHold(file.getNumber(), why);
        file.does(command, () -> holding.lift(command), "lifted");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
