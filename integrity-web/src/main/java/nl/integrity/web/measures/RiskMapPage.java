package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.measures.VulnerabilityLine;
import nl.integrity.measures.VulnerabilityRegister;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/risk-map.xhtml}: where the ministry is weak, and how much, before and now. */
@Named
@RequestScoped
public class RiskMapPage {
    @EJB
    VulnerabilityRegister register;

    private @Nullable List<VulnerabilityLine> lines;

    public List<VulnerabilityLine> getLines() {
        List<VulnerabilityLine> read = lines;
        if (read == null) {
            read = register.map();
            lines = read;
        }
        return read;
    }

    /** From 1 to 5, and the other way around for what stands beside the map. */
    public List<Integer> steps(boolean upwards) {
        return upwards ? List.of(1, 2, 3, 4, 5) : List.of(5, 4, 3, 2, 1);
    }

    /** How many weigh this much. */
    public long count(boolean before, int likelihood, int impact) {
        VulnerabilityLine.Weight asked = new VulnerabilityLine.Weight(likelihood, impact);
        return getLines().stream()
                .filter(line -> (before ? line.before() : line.now()).equals(asked))
                .count();
    }
}
