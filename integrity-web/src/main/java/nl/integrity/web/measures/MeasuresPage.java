package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.measures.MeasureBoard;
import nl.integrity.measures.MeasureStage;
import nl.integrity.measures.MeasureWork;
import nl.integrity.measures.VulnerabilityLine;
import nl.integrity.measures.VulnerabilityRegister;
import nl.integrity.web.edge.SignedIn;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/measures.xhtml}: the measures that somebody sees to, verifies or oversees, or all of them. */
@Named
@RequestScoped
public class MeasuresPage {
    @EJB
    MeasureWork work;

    @EJB
    VulnerabilityRegister vulnerabilities;

    @Inject
    SignedIn signedIn;

    @Inject
    Asked asked;

    private @Nullable MeasureBoard mine;
    private @Nullable MeasureBoard all;

    /** {@code null} for whoever can have none, and behind the first page of all. */
    public @Nullable MeasureBoard getMine() {
        if (mine == null && hasOwn() && after().isEmpty()) {
            mine = work.mine();
        }
        return mine;
    }

    private String after() {
        return asked.text("after");
    }

    private boolean hasOwn() {
        return Stream.of(Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR).anyMatch(signedIn::has);
    }

    /** {@code null} for whoever sees their own alone. */
    public @Nullable MeasureBoard getAll() {
        if (all == null
                && Stream.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR)
                        .anyMatch(signedIn::has)) {
            all = work.all(after());
        }
        return all;
    }

    /** The weaknesses that somebody owns or verifies. */
    public List<VulnerabilityLine> getWeaknesses() {
        return hasOwn() && after().isEmpty() ? vulnerabilities.mine() : List.of();
    }

    public MeasureStage[] getStages() {
        return MeasureStage.values();
    }

    public int count(MeasureBoard board, MeasureStage stage) {
        return board.counts().getOrDefault(stage, 0);
    }
}
