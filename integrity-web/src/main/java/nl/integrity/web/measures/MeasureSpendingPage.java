package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.measures.MeasureWork;
import nl.integrity.measures.SpendOnMeasure;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs the form in {@code desk/measure.xhtml} that records what was spent on a measure. */
@Named
@RequestScoped
public class MeasureSpendingPage {
    @EJB
    MeasureWork work;

    @Inject
    Asked asked;

    @Inject
    Links links;

    private String submission = UUID.randomUUID().toString();
    private String amount = "";
    private @Nullable LocalDate spentOn;
    private String what = "";

    public void spend() {
        SpendOnMeasure command =
                new SpendOnMeasure(asked.number("nr"), Submission.of(submission), amount, spentOn, what);
        if (asked.does(command, () -> work.spend(command))) {
            links.go("/desk/measure?nr=" + command.number() + "&done=spent");
        }
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = submission == null ? "" : submission;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount == null ? "" : amount;
    }

    public @Nullable LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(@Nullable LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }
}
