package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeFounding;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.FoundCommittee;
import nl.integrity.committees.VotingRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-found.xhtml}. */
@Named
@RequestScoped
public class FoundPage {
    private static final int USUAL_QUORUM = 3;

    @EJB
    CommitteeAdministration administration;

    @EJB
    CommitteeFounding founding;

    @Inject
    UnitTicks units;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private String abbreviation = "";
    private String nameNl = "";
    private String nameEn = "";
    private String remitNl = "";
    private String remitEn = "";
    private int quorum = USUAL_QUORUM;
    private @Nullable VotingRule votingRule;
    private @Nullable String standsInFor;
    private @Nullable String deputy;
    private @Nullable List<CommitteeState> committees;

    /** Founds it, and leads on to who sits in it. */
    public void found() {
        FoundCommittee command = new FoundCommittee(
                abbreviation,
                nameNl,
                nameEn,
                remitNl,
                remitEn,
                quorum,
                votingRule,
                units.chosen(),
                committee(standsInFor),
                committee(deputy));
        if (checks.pass(command)) {
            founding.found(command);
            links.go("/desk/committee-appoint?of=" + command.abbreviation() + "&founded");
        }
    }

    private static @Nullable CommitteeId committee(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : new CommitteeId(UUID.fromString(chosen));
    }

    /** Those for which another can be founded that takes reports about them only. */
    public List<SelectItem> getPermanent() {
        return items(state -> state.committee().standsInFor() == null);
    }

    /** Those that take reports now, and so could take those about this one. */
    public List<SelectItem> getTaking() {
        return items(state -> !state.beingSetUp());
    }

    private List<SelectItem> items(Predicate<CommitteeState> which) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        List<CommitteeState> all = committees;
        if (all == null) {
            all = administration.overview().committees();
            committees = all;
        }
        return all.stream()
                .filter(state -> state.committee().closesOn() == null)
                .filter(which)
                .map(CommitteeState::committee)
                .map(each -> new SelectItem(each.id().toString(), each.name(language)))
                .toList();
    }

    public VotingRule[] getVotingRules() {
        return VotingRule.values();
    }

    public String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String getNameNl() {
        return nameNl;
    }

    public void setNameNl(String nameNl) {
        this.nameNl = nameNl;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getRemitNl() {
        return remitNl;
    }

    public void setRemitNl(String remitNl) {
        this.remitNl = remitNl;
    }

    public String getRemitEn() {
        return remitEn;
    }

    public void setRemitEn(String remitEn) {
        this.remitEn = remitEn;
    }

    public int getQuorum() {
        return quorum;
    }

    public void setQuorum(int quorum) {
        this.quorum = quorum;
    }

    public @Nullable VotingRule getVotingRule() {
        return votingRule;
    }

    public void setVotingRule(@Nullable VotingRule votingRule) {
        this.votingRule = votingRule;
    }

    public @Nullable String getStandsInFor() {
        return standsInFor;
    }

    public void setStandsInFor(@Nullable String standsInFor) {
        this.standsInFor = standsInFor;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }
}
