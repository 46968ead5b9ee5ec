package nl.integrity.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.duties.AskException;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.DutyExceptions;
import nl.integrity.duties.HolderId;
import nl.integrity.duties.PairId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-exception-ask.xhtml}. */
@Named
@RequestScoped
public class DutyExceptionAskPage {
    @EJB
    DutyExceptions exceptions;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String who = "";
    private String pair = "";
    private String measure = "";
    private String measureNumber = "";
    private String reason = "";
    private @Nullable LocalDate holdsUntil;
    private @Nullable ConflictLine line;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        who = parameters.getOrDefault("who", "");
        pair = parameters.getOrDefault("pair", "");
    }

    public ConflictLine getLine() {
        ConflictLine read = line;
        if (read == null) {
            read = exceptions.about(holder(), pairId());
            line = read;
        }
        return read;
    }

    private HolderId holder() {
        return DutyWords.id(who).map(HolderId::new).orElseThrow(AccessRefused::new);
    }

    private PairId pairId() {
        return DutyWords.id(pair).map(PairId::new).orElseThrow(AccessRefused::new);
    }

    public void save() {
        AskException command = new AskException(holder(), pairId(), measure, measureNumber, reason, holdsUntil);
        checks.does(command, () -> links.go("/desk/duty-exception?of=" + exceptions.ask(command) + "&done=asked"));
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getMeasureNumber() {
        return measureNumber;
    }

    public void setMeasureNumber(String measureNumber) {
        this.measureNumber = measureNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getHoldsUntil() {
        return holdsUntil;
    }

    public void setHoldsUntil(@Nullable LocalDate holdsUntil) {
        this.holdsUntil = holdsUntil;
    }
}
