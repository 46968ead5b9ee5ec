package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.integrity.committees.CloseCommittee;
import nl.integrity.committees.ClosingObstacles;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeFounding;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-close.xhtml}. */
@Named
@RequestScoped
public class ClosePage {
    @EJB
    CommitteeFounding founding;

    @Inject
    CommitteeFile file;

    @Inject
    Checks checks;

    private @Nullable LocalDate lastDay;
    private String reason = "";
    private @Nullable ClosingObstacles obstacles;

    /** What must happen first: read at the first question. */
    public ClosingObstacles getObstacles() {
        ClosingObstacles read = obstacles;
        if (read == null) {
            read = founding.obstacles(new CommitteeCode(file.getCode()));
            obstacles = read;
        }
        return read;
    }

    public void close() {
        CloseCommittee command = new CloseCommittee(file.id(), file.getBasedOn(), lastDay, reason);
        if (checks.pass(command)) {
            founding.close(command);
            file.showWhatWas("closing");
        }
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
