package nl.integrity.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.integrity.measures.AddMilestone;
import nl.integrity.measures.MeasureFile;
import nl.integrity.measures.MeasureMove;
import nl.integrity.measures.MeasureWork;
import nl.integrity.measures.MoveMeasure;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/measure.xhtml}: a measure with all that was done, and what can be done now. */
@Named
@RequestScoped
public class MeasurePage {
    @EJB
    MeasureWork work;

    @Inject
    Asked asked;

    @Inject
    Links links;

    private int number;
    private int basedOn;
    private @Nullable MeasureMove move;
    private @Nullable LocalDate until;
    private String note = "";
    private String criteria = "";
    private String sample = "";
    private String milestone = "";
    private @Nullable LocalDate milestoneDue;
    private @Nullable MeasureFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        number = asked.number("nr");
    }

    public MeasureFile getFile() {
        MeasureFile read = file;
        if (read == null) {
            read = work.open(number);
            file = read;
        }
        return read;
    }

    /** Before the page is shown: what it shows is what the next step is based on. */
    public void read() {
        basedOn = getFile().version();
    }

    public void take() {
        MoveMeasure command = new MoveMeasure(number, basedOn, move, until, note, criteria, sample);
        if (asked.does(command, () -> work.move(command))) {
            links.go("/desk/measure?nr=" + number + "&done=taken");
        }
    }

    public void agree() {
        AddMilestone command = new AddMilestone(number, milestone, milestoneDue);
        if (asked.does(command, () -> work.agree(command))) {
            links.go("/desk/measure?nr=" + number + "&done=agreed");
        }
    }

    public void reach(UUID reached) {
        if (asked.does(this, () -> work.reach(number, reached))) {
            links.go("/desk/measure?nr=" + number + "&done=reached");
        }
    }

    /** What the reader can do, apart from planning it anew. */
    public List<MeasureMove> getMoves() {
        return getFile().moves().stream()
                .filter(each -> each != MeasureMove.PLAN)
                .toList();
    }

    /** Whether the reader can test whether it works. */
    public boolean isTesting() {
        return getMoves().stream().anyMatch(MeasureMove::isTest);
    }

    public boolean isAccepting() {
        return getMoves().contains(MeasureMove.ACCEPT_RISK);
    }

    public boolean isWorking() {
        return getFile().moves().stream()
                .anyMatch(each -> EnumSet.of(MeasureMove.BEGIN, MeasureMove.REPORT, MeasureMove.RESUME)
                        .contains(each));
    }

    public String getDone() {
        String done = asked.text("done");
        return List.of("taken", "agreed", "reached", "planned", "spent", "proved")
                        .contains(done)
                ? done
                : "";
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

    public @Nullable MeasureMove getMove() {
        return move;
    }

    public void setMove(@Nullable MeasureMove move) {
        this.move = move;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(@Nullable String criteria) {
        this.criteria = criteria == null ? "" : criteria;
    }

    public String getSample() {
        return sample;
    }

    public void setSample(@Nullable String sample) {
        this.sample = sample == null ? "" : sample;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable String milestone) {
        this.milestone = milestone == null ? "" : milestone;
    }

    public @Nullable LocalDate getMilestoneDue() {
        return milestoneDue;
    }

    public void setMilestoneDue(@Nullable LocalDate milestoneDue) {
        this.milestoneDue = milestoneDue;
    }
}
