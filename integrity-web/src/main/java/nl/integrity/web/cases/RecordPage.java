package nl.integrity.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.integrity.cases.BeginRecord;
import nl.integrity.cases.OfferRecord;
import nl.integrity.cases.RecordKeeping;
import nl.integrity.cases.WriteRecord;
import nl.integrity.reports.OralRecord;
import nl.integrity.reports.OralRecordMove;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Difference;
import nl.integrity.web.edge.Links;
import nl.integrity.web.reports.RecordSteps;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/record.xhtml}: what was said in a conversation, written down and put before the reporter. */
@Named
@RequestScoped
public class RecordPage {
    private static final String MODE = "record.mode";

    /** What the page is for; kept in it, so that what is sent back is understood as it was meant. */
    public enum Mode {
        BEGIN,
        WRITE,
        READ
    }

    @EJB
    RecordKeeping keeping;

    @Inject
    ConversationPart conversation;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private String further = "";
    private int record;
    private int version;
    private String text = "";
    private boolean meanwhile;
    private List<OralRecord> records = List.of();

    // the page's buttons ask about the case before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Before the page is shown: the record as it now is; what was typed stays, whatever somebody else did to it meanwhile. */
    public void read() {
        records = keeping.read(number);
        OralRecord last = getLast();
        Mode mode = mode(last);
        if (last != null && mode != Mode.BEGIN) {
            meanwhile = context.isPostback() && (version != last.version() || record != last.number());
            text = context.isPostback() ? text : last.text();
            record = last.number();
            version = last.version();
        }
        context.getViewRoot().getAttributes().put(MODE, mode);
    }

    private Mode mode(@Nullable OralRecord last) {
        if (last == null || (last.isDone() && (!further.isEmpty() || getMode() == Mode.BEGIN))) {
            return Mode.BEGIN;
        }
        return last.offers(OralRecordMove.WRITE) ? Mode.WRITE : Mode.READ;
    }

    public @Nullable Mode getMode() {
        return (Mode) context.getViewRoot().getAttributes().get(MODE);
    }

    public void begin() {
        BeginRecord command = new BeginRecord(number, conversation.told(), text);
        if (checks.pass(command)) {
            keeping.begin(command);
            showWhatWas("saved");
        }
    }

    public void write() {
        WriteRecord command = new WriteRecord(number, record, version, text);
        if (checks.pass(command)) {
            keeping.write(command);
            showWhatWas("saved");
        }
    }

    /** Puts before the reporter what stands in the field. */
    public void offer() {
        OfferRecord command = new OfferRecord(number, record, version, text);
        if (checks.pass(command)) {
            keeping.offer(command);
            showWhatWas("offered");
        }
    }

    private void showWhatWas(String done) {
        links.go("/desk/record?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    /** The record that it is about now; {@code null} before the first. */
    public @Nullable OralRecord getLast() {
        return records.isEmpty() ? null : records.get(records.size() - 1);
    }

    public List<OralRecord> getRecords() {
        return records;
    }

    /** From the record as it stands to what was typed. */
    public List<Difference.Piece> changesTyped() {
        OralRecord last = getLast();
        return RecordSteps.between(last == null ? "" : last.text(), text);
    }

    /** Whether somebody else changed the record while the page was open. */
    public boolean isMeanwhile() {
        return meanwhile;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return Set.of("saved", "offered").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** Whether the address asks for the record of a further conversation: not empty. */
    public String getFurther() {
        return further;
    }

    public void setFurther(String further) {
        this.further = further;
    }

    public int getRecord() {
        return record;
    }

    public void setRecord(int record) {
        this.record = record;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
