package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.investigations.CorrectCustody;
import nl.integrity.investigations.EvidenceKeeping;
import nl.integrity.investigations.HandOverEvidence;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-custody.xhtml}: who holds a piece of evidence since, and what was written wrong about it. */
@Named
@RequestScoped
public class CustodyPage {
    @EJB
    EvidenceKeeping keeping;

    @Inject
    EvidenceCase file;

    @Inject
    Wording wording;

    private int basedOn;
    private String holder = "";
    private String keptAt = "";
    private @Nullable LocalDate day;
    private String reason = "";
    private String wrong = "";
    private String right = "";

    /** Before the page is shown: up to which line it was read. */
    public void read() {
        int last = file.getPiece().getLast();
        if (!file.isPostback()) {
            basedOn = last;
        }
    }

    public void handOver() {
        HandOverEvidence command =
                new HandOverEvidence(file.getNumber(), file.getPiece().number(), basedOn, holder, keptAt, day, reason);
        file.does(command, () -> keeping.handOver(command), "handed");
    }

    public void correct() {
        CorrectCustody command =
                new CorrectCustody(file.getNumber(), file.getPiece().number(), basedOn, position(), right);
        file.does(command, () -> keeping.correct(command), "corrected");
    }

    private int position() {
        return file.getPiece().custody().stream()
                .mapToInt(line -> line.position())
                .filter(each -> String.valueOf(each).equals(wrong))
                .findFirst()
                .orElse(0);
    }

    /** The lines about it, to choose the wrong one from. */
    public List<SelectItem> getLines() {
        return file.getPiece().custody().stream()
                .map(line -> new SelectItem(
                        String.valueOf(line.position()),
                        line.position() + " · " + wording.of("investigations", "evidence.custody." + line.kind())))
                .toList();
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder == null ? "" : holder;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(@Nullable String keptAt) {
        this.keptAt = keptAt == null ? "" : keptAt;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable String wrong) {
        this.wrong = wrong == null ? "" : wrong;
    }

    public String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = right == null ? "" : right;
    }
}
