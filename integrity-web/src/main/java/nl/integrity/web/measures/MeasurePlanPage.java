package nl.integrity.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.measures.MeasureFile;
import nl.integrity.measures.MeasureKind;
import nl.integrity.measures.MeasurePlanning;
import nl.integrity.measures.MeasureWork;
import nl.integrity.measures.PlanMeasure;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/measure-plan.xhtml}: what is done, by whom, until when, and who looks whether it works. */
@Named
@RequestScoped
public class MeasurePlanPage {
    @EJB
    MeasurePlanning planning;

    @EJB
    MeasureWork work;

    @Inject
    Asked asked;

    @Inject
    MeasureItems items;

    @Inject
    Links links;

    private int number;
    private int basedOn;
    private String recommendations = "";
    private @Nullable MeasureKind kind;
    private String title = "";
    private String plan = "";
    private String owner = "";
    private String deputy = "";
    private String verifier = "";
    private String unit = "";
    private @Nullable LocalDate dueOn;
    private @Nullable Integer checkMonths = 6;
    private @Nullable Integer repeatMonths;
    private @Nullable Integer euros;
    private String why = "";

    @PostConstruct
    void which() {
        number = asked.number("nr");
    }

    /** Before the page is shown: the plan as it is, or the recommendation for which there is to be one. */
    public void read() {
        if (asked.isPostback()) {
            return;
        }
        int of = asked.number("for");
        recommendations = of == 0 ? "" : String.valueOf(of);
        if (number == 0) {
            items.getOwners(); // or else somebody who may not plan fills the form in for nothing
            return;
        }
        MeasureFile file = work.open(number);
        if (!file.may("PLAN")) {
            throw new AccessRefused();
        }
        MeasureFile.Plan now = file.plan();
        basedOn = file.version();
        kind = file.kind();
        title = now.title();
        plan = now.text();
        owner = now.owner().toString();
        deputy = Objects.toString(now.deputy(), "");
        verifier = now.verifier().toString();
        unit = now.unit().toString();
        dueOn = now.dueOn();
        checkMonths = now.checkMonths();
        repeatMonths = now.repeatMonths();
        euros = now.euros();
    }

    public void save() {
        UUID where = Sent.id(unit);
        PlanMeasure command = new PlanMeasure(
                number,
                basedOn,
                Asked.numbers(recommendations),
                kind,
                title,
                plan,
                asked.person(owner),
                asked.person(deputy),
                asked.person(verifier),
                where == null ? null : new UnitId(where),
                dueOn,
                checkMonths,
                repeatMonths,
                euros,
                why);
        int[] planned = new int[1];
        if (asked.does(command, () -> planned[0] = planning.plan(command))) {
            links.go("/desk/measure?nr=" + planned[0] + "&done=planned");
        }
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getRecommendations() {
        return recommendations;
    }

    public void setRecommendations(@Nullable String recommendations) {
        this.recommendations = recommendations == null ? "" : recommendations;
    }

    public @Nullable MeasureKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MeasureKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy == null ? "" : deputy;
    }

    public String getVerifier() {
        return verifier;
    }

    public void setVerifier(@Nullable String verifier) {
        this.verifier = verifier == null ? "" : verifier;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Integer getCheckMonths() {
        return checkMonths;
    }

    public void setCheckMonths(@Nullable Integer checkMonths) {
        this.checkMonths = checkMonths;
    }

    public @Nullable Integer getRepeatMonths() {
        return repeatMonths;
    }

    public void setRepeatMonths(@Nullable Integer repeatMonths) {
        this.repeatMonths = repeatMonths;
    }

    public @Nullable Integer getEuros() {
        return euros;
    }

    public void setEuros(@Nullable Integer euros) {
        this.euros = euros;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
