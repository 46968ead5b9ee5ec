package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.integrity.committees.Charter;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.ReviseCharter;
import nl.integrity.committees.VotingRule;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-charter.xhtml}. */
@Named
@RequestScoped
public class CharterPage {
    @EJB
    CommitteeAdministration administration;

    @Inject
    CommitteeFile file;

    @Inject
    UnitTicks units;

    @Inject
    Checks checks;

    @Inject
    Clock clock;

    private @Nullable LocalDate from;
    private String remitNl = "";
    private String remitEn = "";
    private int quorum;
    private @Nullable VotingRule votingRule;

    /** Before the page is shown: at first sight what holds is ready to be changed; after that what was typed stays. */
    public void read() {
        file.show();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            begin(file.getState().charters().get(0));
        }
    }

    private void begin(Charter charter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        from = charter.from().isAfter(today) ? charter.from() : today;
        remitNl = charter.remitNl();
        remitEn = charter.remitEn();
        quorum = charter.quorum();
        votingRule = charter.votingRule();
        units.tick(charter.units());
    }

    public void save() {
        ReviseCharter command = new ReviseCharter(
                file.id(), file.getBasedOn(), from, remitNl, remitEn, quorum, votingRule, units.chosen());
        if (checks.pass(command)) {
            administration.revise(command);
            file.showWhatWas("revised");
        }
    }

    public VotingRule[] getVotingRules() {
        return VotingRule.values();
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
