package nl.integrity.web.committees;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.committees.Charter;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.ReviseCharter;
import nl.integrity.committees.VotingRule;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-charter.xhtml}. */
@Named
@RequestScoped
public class CharterPage {
    @EJB
    CommitteeAdministration administration;

    @EJB
    Organisation organisation;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Clock clock;

    private String code = "";
    private int basedOn;
    private @Nullable LocalDate from;
    private String remitNl = "";
    private String remitEn = "";
    private int quorum;
    private @Nullable VotingRule votingRule;
    private Set<String> units = Set.of();
    private @Nullable CommitteeState state;

    @PostConstruct
    void whichAndWhat() {
        var request = FacesContext.getCurrentInstance().getExternalContext();
        code = request.getRequestParameterMap().getOrDefault("of", "");
        units = Set.copyOf(Arrays.asList(request.getRequestParameterValuesMap().getOrDefault("unit", new String[0])));
    }

    /** Before the page is shown: at first sight what holds is ready to be changed; after that what was typed stays. */
    public void read() {
        CommitteeState now = administration.open(new CommitteeCode(code));
        if (!FacesContext.getCurrentInstance().isPostback()) {
            begin(now.charters().get(0));
        }
        basedOn = now.version();
        state = now;
    }

    private void begin(Charter charter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        from = charter.from().isAfter(today) ? charter.from() : today;
        remitNl = charter.remitNl();
        remitEn = charter.remitEn();
        quorum = charter.quorum();
        votingRule = charter.votingRule();
        units = charter.units().stream().map(UnitId::toString).collect(Collectors.toUnmodifiableSet());
    }

    public void save() {
        ReviseCharter command = new ReviseCharter(
                administration.open(new CommitteeCode(code)).committee().id(),
                basedOn,
                from,
                remitNl,
                remitEn,
                quorum,
                votingRule,
                chosen());
        if (checks.pass(command)) {
            administration.revise(command);
            links.go("/desk/committee?of=" + code + "&revised");
        }
    }

    private Set<UnitId> chosen() {
        return organisation.units().stream()
                .map(Unit::id)
                .filter(unit -> units.contains(unit.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Unit> getAllUnits() {
        return organisation.units();
    }

    public boolean has(Unit unit) {
        return units.contains(unit.id().toString());
    }

    public VotingRule[] getVotingRules() {
        return VotingRule.values();
    }

    public @Nullable CommitteeState getState() {
        return state;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
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
}
