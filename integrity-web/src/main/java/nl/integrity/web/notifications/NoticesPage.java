package nl.integrity.web.notifications;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.notifications.ChoosePace;
import nl.integrity.notifications.DeskNotices;
import nl.integrity.notifications.Pace;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/notices.xhtml}: a colleague decides how often to be told. */
@Named
@RequestScoped
public class NoticesPage {
    @EJB
    DeskNotices notices;

    @Inject
    Checks checks;

    private @Nullable Pace pace;
    private boolean chosen;

    /** The page event that shows what was chosen before. */
    public void read() {
        if (pace == null) {
            pace = notices.mine();
        }
    }

    public void choose() {
        ChoosePace command = new ChoosePace(pace);
        if (checks.pass(command)) {
            notices.choose(command);
            chosen = true;
        }
    }

    public List<Pace> getPaces() {
        return List.of(Pace.values());
    }

    public boolean isChosen() {
        return chosen;
    }

    public @Nullable Pace getPace() {
        return pace;
    }

    public void setPace(@Nullable Pace pace) {
        this.pace = pace;
    }
}
