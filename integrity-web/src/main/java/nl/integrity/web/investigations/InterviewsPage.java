package nl.integrity.web.investigations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-interviews.xhtml} and {@code desk/investigation-interview.xhtml}: what was done before they are shown. */
@Named
@RequestScoped
public class InterviewsPage {
    private String done = "";

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done != null && Set.of("planned", "moved").contains(done) ? done : "";
    }
}
