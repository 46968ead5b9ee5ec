package nl.integrity.web.worklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import nl.integrity.cases.BoardLine;
import nl.integrity.cases.BoardQuery;
import nl.integrity.cases.DeadlineBoard;
import nl.integrity.shared.SystemTime;
import nl.integrity.worklist.OwnWork;
import nl.integrity.worklist.WaitingWork;

/** Backs {@code desk/today.xhtml}: what needs the reader now. */
@Named
@RequestScoped
public class TodayPage {
    private static final int CLOCKS = 8;
    private static final int NEW_DAYS = 7;

    @EJB
    OwnWork work;

    @EJB
    DeadlineBoard board;

    @Inject
    Clock clock;

    private List<WaitingWork> waiting = List.of();
    private List<BoardLine> clocks = List.of();

    /** The page event that reads both. */
    public void read() {
        waiting = work.read();
        List<BoardLine> mine = board.read(new BoardQuery(BoardQuery.When.ALL, null, true, null))
                .rows();
        clocks = mine.subList(0, Math.min(CLOCKS, mine.size()));
    }

    /** Where it is done. */
    public String path(WaitingWork each) {
        return switch (each.kind()) {
                    case DECLARE -> "/desk/interest?nr=";
                    case OFFERED, ANSWER -> "/desk/case?nr=";
                    case ASSESS -> "/desk/triage-assess?nr=";
                    case DECIDE, CONFIRM -> "/desk/triage?nr=";
                    case APPROVE -> "/desk/identity?nr=";
                    case VOTE, SIGN -> "/desk/deliberation?nr=";
                    case SIGN_ORDER, DECIDE_MEANS -> "/desk/investigation?nr=";
                }
                + each.number();
    }

    public List<WaitingWork> getWaiting() {
        return waiting;
    }

    public List<BoardLine> getClocks() {
        return clocks;
    }

    /** The register of what came in lately. */
    public String getNews() {
        return "/desk/register?order=NEWEST&from=" + SystemTime.today(clock).minusDays(NEW_DAYS);
    }
}
