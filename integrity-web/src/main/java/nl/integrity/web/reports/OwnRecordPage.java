package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.reports.CorrectRecord;
import nl.integrity.reports.DeclineRecord;
import nl.integrity.reports.OralRecord;
import nl.integrity.reports.OralRecordMove;
import nl.integrity.reports.OralRecordState;
import nl.integrity.reports.OwnRecord;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ShownRecords;
import nl.integrity.reports.SignRecord;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-record.xhtml}: a reporter checks, corrects and signs what was written of a conversation, or does not. */
@Named
@RequestScoped
public class OwnRecordPage {
    /** What the reporter may do, as the page was shown: its buttons ask before the record is read anew. */
    private static final String MOVES = "record.moves";

    @EJB
    OwnRecord own;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private int record;
    private int version;
    private boolean agreed;
    private String text = "";
    private String reason = "";
    private boolean meanwhile;
    private @Nullable ShownRecords shown;

    /** Before the page is shown: the record as it now is, beside what was typed; when the code is no longer there, only that. */
    public void show() {
        shown = held.fresh().map(own::read).orElse(null);
        OralRecord last = getLast();
        if (shown != null) {
            context.getViewRoot().getAttributes().put(MOVES, moves(shown, last));
        }
        if (last == null) {
            return;
        }
        if (version == 0) {
            text = last.text();
        }
        meanwhile = version != 0 && (version != last.version() || record != last.number());
        record = last.number();
        version = last.version();
    }

    public @Nullable String sign() {
        return answer("signed", code -> new SignRecord(code, record, version, agreed), command -> own.sign(command));
    }

    public @Nullable String correct() {
        return answer(
                "corrected", code -> new CorrectRecord(code, record, version, text), command -> own.correct(command));
    }

    public @Nullable String decline() {
        return answer(
                "declined", code -> new DeclineRecord(code, record, version, reason), command -> own.decline(command));
    }

    private <C> @Nullable String answer(String done, Function<ReceiptCode, C> command, Consumer<C> deed) {
        return follow.with(code -> {
            C filled = command.apply(code);
            if (!checks.pass(filled)) {
                return null;
            }
            deed.accept(filled);
            return follow.done(done);
        });
    }

    /** The record that it is about now; {@code null} when none was offered, or the code is no longer there. */
    public @Nullable OralRecord getLast() {
        List<OralRecord> records = shown == null ? List.of() : shown.records();
        return records.isEmpty() ? null : records.get(records.size() - 1);
    }

    /** Those of earlier conversations. */
    public List<OralRecord> getEarlier() {
        List<OralRecord> records = shown == null ? List.of() : shown.records();
        return records.isEmpty() ? List.of() : records.subList(0, records.size() - 1);
    }

    private static List<String> moves(ShownRecords shown, @Nullable OralRecord last) {
        return Stream.of(OralRecordMove.values())
                .filter(move -> last != null && !shown.byConfidant() && last.offers(move))
                .map(OralRecordMove::name)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether the reporter may do this; when the code is no longer there, as the page was shown before, with what was typed. */
    public boolean may(String move) {
        return context.getViewRoot().getAttributes().get(MOVES) instanceof List<?> moves && moves.contains(move);
    }

    /** What was typed, when somebody else was first and there is no place for it any more. */
    public String getUnsent() {
        OralRecord last = getLast();
        boolean lost = meanwhile && last != null && last.state() != OralRecordState.OFFERED;
        return lost ? text : "";
    }

    public boolean isMeanwhile() {
        return meanwhile;
    }

    public boolean isByConfidant() {
        return shown != null && shown.byConfidant();
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

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
