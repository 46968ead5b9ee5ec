package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.ActivityLine;
import nl.integrity.readiness.AwarenessReading;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/awareness-activities.xhtml}: campaigns and trainings, the latest first. */
@Named
@RequestScoped
public class AwarenessActivitiesPage {
    @EJB
    AwarenessReading reading;

    private String after = "";
    private @Nullable Slice<ActivityLine> slice;

    public void read() {
        slice = reading.activities(ReadinessWords.id(after).map(ActivityId::new).orElse(null));
    }

    public @Nullable Slice<ActivityLine> getSlice() {
        return slice;
    }

    /** The address of what comes after the last one that is shown; empty at the end. */
    public String getNext() {
        Slice<ActivityLine> shown = slice;
        return shown == null || shown.next() == null ? "" : "/desk/awareness-activities?after=" + shown.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
