package nl.integrity.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.access.Readers;

/** Backs {@code who-reads.xhtml}: tells a reporter who can read the report, as the access policy has it today. */
@Named
@RequestScoped
public class WhoReads {
    /** Realm roles; each is told as a function. */
    public List<String> getFunctions() {
        return Readers.ofCases();
    }
}
