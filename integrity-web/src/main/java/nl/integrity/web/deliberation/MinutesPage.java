package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.deliberation.DeliberationState.Point;
import nl.integrity.deliberation.MeetingMinutes;
import nl.integrity.deliberation.WriteMinutes;
import nl.integrity.web.edge.Checks;

/** Backs {@code desk/minutes.xhtml}: the minutes of what a meeting said about a case. */
@Named
@RequestScoped
public class MinutesPage {
    @EJB
    MeetingMinutes minutes;

    @Inject
    DeliberationFile file;

    @Inject
    Checks checks;

    private int basedOn;
    private String text = "";

    /** Before the form is shown: what they say so far. */
    public void read() {
        Point point = file.getPoint();
        basedOn = point.version();
        text = point.minutes() == null ? "" : point.minutes();
    }

    public void write() {
        WriteMinutes command =
                new WriteMinutes(file.getNumber(), file.getPoint().id(), basedOn, text);
        if (checks.pass(command)) {
            minutes.write(command);
            file.showWhatWas("minuted");
        }
    }

    public void sign() {
        minutes.sign(file.getNumber(), file.getPoint().id(), basedOn);
        file.showWhatWas("signed");
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
