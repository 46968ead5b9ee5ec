package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.access.AccessRefused;
import nl.integrity.readiness.ActivityFile;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.AwarenessReading;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/awareness-activity.xhtml}: a campaign or training, and who came. */
@Named
@RequestScoped
public class AwarenessActivityPage {
    @EJB
    AwarenessReading reading;

    private String of = "";
    private @Nullable ActivityFile file;

    public void read() {
        file = reading.activity(ReadinessWords.id(of).map(ActivityId::new).orElseThrow(AccessRefused::new));
    }

    public @Nullable ActivityFile getFile() {
        return file;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
