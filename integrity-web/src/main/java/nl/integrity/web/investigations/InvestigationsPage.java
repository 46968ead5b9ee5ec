package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.investigations.InvestigationLine;
import nl.integrity.investigations.InvestigationWork;

/** Backs {@code desk/investigations.xhtml}: the investigations that were given to whoever reads it. */
@Named
@RequestScoped
public class InvestigationsPage {
    @EJB
    InvestigationWork work;

    private List<InvestigationLine> lines = List.of();

    public void read() {
        lines = work.mine();
    }

    public List<InvestigationLine> getLines() {
        return lines;
    }
}
