package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.integrity.measures.ProgressLetter;
import nl.integrity.measures.ProgressReporting;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/progress-letter.xhtml}: what parliament can be told of how it stands on a day, beside another. */
@Named
@RequestScoped
public class ProgressPage {
    @EJB
    ProgressReporting reporting;

    @Inject
    Asked asked;

    @Inject
    Checks checks;

    @Inject
    Clock clock;

    private String on = "";
    private String since = "";
    private @Nullable ProgressLetter letter;

    public void read() {
        LocalDate today = SystemTime.today(clock);
        on = asked.text("on").isEmpty() ? today.toString() : asked.text("on");
        since = asked.text("since");
        LocalDate day = day("on", on, "measures.on.wrong");
        LocalDate before = since.isEmpty() ? null : day("since", since, "measures.since.wrong");
        if (day != null && (since.isEmpty() || before != null)) {
            try {
                letter = reporting.letter(day, before);
            } catch (BrokenRule rule) {
                checks.refuseAt(rule.messageKey().contains(".on.") ? "on" : "since", rule.messageKey(), 0);
            }
        }
    }

    private @Nullable LocalDate day(String field, String text, String otherwise) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            checks.refuseAt(field, otherwise, 0);
            return null;
        }
    }

    /** {@code null} when something is wrong with a day. */
    public @Nullable ProgressLetter getLetter() {
        return letter;
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on == null ? "" : on;
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since == null ? "" : since;
    }
}
