package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.integrity.cases.BoardLine;
import nl.integrity.cases.BoardQuery;
import nl.integrity.cases.BoardQuery.When;
import nl.integrity.cases.DeadlineBoard;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/deadlines.xhtml}; what is shown is in the address. */
@Named
@RequestScoped
public class DeadlinesPage {
    @EJB
    DeadlineBoard board;

    @Inject
    Clock clock;

    @Inject
    ClockWords words;

    private String when = When.ALL.name();
    private String kind = "";
    private @Nullable String after;
    private @Nullable Slice<BoardLine> slice;

    /** Reads the page of the board that the address asks for; what it does not know, it leaves aside. */
    public void read() {
        when = Arrays.stream(When.values())
                .map(Enum::name)
                .filter(when::equals)
                .findFirst()
                .orElse(When.ALL.name());
        kind = BoardQuery.KINDS.contains(kind) ? kind : "";
        slice = board.read(new BoardQuery(When.valueOf(when), kind.isEmpty() ? null : kind, after));
    }

    /** How long there is, or how long it has been over. */
    public String left(BoardLine line) {
        return words.left(line.term().daysLeft(today()));
    }

    /** One of {@code calm soon late}. */
    public String state(BoardLine line) {
        return line.term().urgency(today()).name().toLowerCase(Locale.ROOT);
    }

    /** The same as one of {@link When}, which tells also what is over. */
    public String urgency(BoardLine line) {
        return line.term().isPassed(today())
                ? When.PASSED.name()
                : line.term().urgency(today()).name();
    }

    /** How much of the term has gone, from 0 to 100. */
    public int gone(BoardLine line) {
        return line.term().percentGone(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
    }

    /** Of the first page of what is shown. */
    public String getAddress() {
        return "/desk/deadlines?when=" + when + "&kind=" + kind;
    }

    public @Nullable Slice<BoardLine> getSlice() {
        return slice;
    }

    public When[] getWhens() {
        return When.values();
    }

    public List<String> getKinds() {
        return BoardQuery.KINDS;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
