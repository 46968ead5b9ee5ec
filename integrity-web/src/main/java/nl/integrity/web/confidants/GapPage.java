package nl.integrity.web.confidants;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.confidants.Answer;
import nl.integrity.confidants.AnswerGap;
import nl.integrity.confidants.ConfidantCoverage;
import nl.integrity.confidants.Gap;
import nl.integrity.confidants.GapKind;
import nl.integrity.confidants.GapLine;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/coverage-gap.xhtml}: the coordinator says what is done about a gap. */
@Named
@RequestScoped
public class GapPage {
    @EJB
    ConfidantCoverage coverage;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String kind = "";
    private String about = "";
    private String from = "";
    private String until = "";
    private @Nullable Answer answer;
    private String why = "";
    private @Nullable LocalDate holdsUntil;
    private @Nullable GapLine line;

    static String address(Gap gap) {
        return "/desk/coverage-gap?kind=" + gap.kind() + "&about=" + gap.subject() + "&from=" + gap.from() + "&until="
                + gap.until();
    }

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        kind = parameters.getOrDefault("kind", "");
        about = parameters.getOrDefault("about", "");
        from = parameters.getOrDefault("from", "");
        until = parameters.getOrDefault("until", "");
    }

    /** The gap as it is now, with what was answered before; one that never was is not found. */
    public GapLine getLine() {
        GapLine read = line;
        if (read == null) {
            Gap gap = gap();
            var board = coverage.board();
            read = Stream.concat(board.open().stream(), board.answered().stream())
                    .filter(each -> each.gap().equals(gap))
                    .findFirst()
                    .orElseGet(() -> gone(gap));
            line = read;
        }
        return read;
    }

    /** What was typed stays when it was mended meanwhile; who only comes to look finds nothing. */
    private GapLine gone(Gap gap) {
        if (!context.isPostback()) {
            throw new AccessRefused();
        }
        return new GapLine(gap, "–", null, null, null, null, null);
    }

    private Gap gap() {
        try {
            return new Gap(
                    GapKind.valueOf(kind), UUID.fromString(about), LocalDate.parse(from), LocalDate.parse(until));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new AccessRefused();
        }
    }

    public void save() {
        AnswerGap command = new AnswerGap(gap(), answer, why, holdsUntil);
        if (checks.pass(command)) {
            coverage.answer(command);
            links.go("/desk/coverage?answered");
        }
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable Answer answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public @Nullable LocalDate getHoldsUntil() {
        return holdsUntil;
    }

    public void setHoldsUntil(@Nullable LocalDate holdsUntil) {
        this.holdsUntil = holdsUntil;
    }
}
