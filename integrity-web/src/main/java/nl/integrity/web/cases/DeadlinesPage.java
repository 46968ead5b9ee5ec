package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.integrity.cases.BoardLine;
import nl.integrity.cases.BoardQuery;
import nl.integrity.cases.BoardQuery.When;
import nl.integrity.cases.DeadlineBoard;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/deadlines.xhtml}; what is shown is in the address. */
@Named
@RequestScoped
public class DeadlinesPage {
    @EJB
    DeadlineBoard board;

    private String when = When.ALL.name();
    private String kind = "";
    private boolean mine;
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
        slice = board.read(new BoardQuery(When.valueOf(when), kind.isEmpty() ? null : kind, mine, after));
    }

    /** Of the first page of what is shown. */
    public String getAddress() {
        return "/desk/deadlines?when=" + when + "&kind=" + kind + (mine ? "&mine=true" : "");
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

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
