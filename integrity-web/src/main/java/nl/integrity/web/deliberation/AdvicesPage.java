package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.deliberation.AdviceDesk;
import nl.integrity.deliberation.AdviceLine;

/** Backs {@code desk/advices.xhtml}: the advices that lie, or lay, before whoever decides on them. */
@Named
@RequestScoped
public class AdvicesPage {
    @EJB
    AdviceDesk desk;

    private List<AdviceLine> lines = List.of();

    public void read() {
        lines = desk.mine();
    }

    public List<AdviceLine> getLines() {
        return lines;
    }
}
