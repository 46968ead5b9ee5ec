package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.RuleBook;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-rules.xhtml}: the duties, and which do not go together. */
@Named
@RequestScoped
public class DutyRulesPage {
    @EJB
    DutyReading reading;

    private @Nullable RuleBook book;

    public RuleBook getBook() {
        RuleBook read = book;
        if (read == null) {
            read = reading.rules();
            book = read;
        }
        return read;
    }
}
