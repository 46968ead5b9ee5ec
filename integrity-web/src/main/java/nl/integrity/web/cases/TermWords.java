package nl.integrity.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.integrity.cases.BoardQuery.When;
import nl.integrity.deadlines.RunningTerm;
import nl.integrity.shared.SystemTime;

/** Says in plain words, a colour and a bar how a clock of the board stands today. */
@Named
@RequestScoped
public class TermWords {
    @Inject
    Clock clock;

    @Inject
    ClockWords words;

    /** How long there is, or how long it has been over. */
    public String left(RunningTerm term) {
        return words.left(term.daysLeft(today()));
    }

    /** One of {@code calm soon late}. */
    public String state(RunningTerm term) {
        return term.urgency(today()).name().toLowerCase(Locale.ROOT);
    }

    /** The same as one of {@link When}, which tells also what is over. */
    public String urgency(RunningTerm term) {
        return term.isPassed(today())
                ? When.PASSED.name()
                : term.urgency(today()).name();
    }

    /** How much of the term has gone, from 0 to 100. */
    public int gone(RunningTerm term) {
        return term.percentGone(today());
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
