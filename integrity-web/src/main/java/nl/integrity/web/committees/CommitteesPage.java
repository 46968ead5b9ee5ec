package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.committees.Committee;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeOverview;
import nl.integrity.committees.CommitteeState;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committees.xhtml}. */
@Named
@RequestScoped
public class CommitteesPage {
    @EJB
    CommitteeAdministration administration;

    private @Nullable CommitteeOverview overview;

    public void read() {
        overview = administration.overview();
    }

    /** The committee that this one stands in for; {@code null} for a permanent one. */
    public @Nullable Committee standsInFor(Committee committee) {
        return overview == null
                ? null
                : overview.committees().stream()
                        .map(CommitteeState::committee)
                        .filter(other -> other.id().equals(committee.standsInFor()))
                        .findFirst()
                        .orElse(null);
    }

    /** Those that are there, and those that will be. */
    public List<CommitteeState> getPresent() {
        return states().filter(state -> !state.closed()).toList();
    }

    /** Those that are no more. */
    public List<CommitteeState> getPast() {
        return states().filter(CommitteeState::closed).toList();
    }

    private Stream<CommitteeState> states() {
        return overview == null ? Stream.empty() : overview.committees().stream();
    }

    public @Nullable CommitteeOverview getOverview() {
        return overview;
    }
}
