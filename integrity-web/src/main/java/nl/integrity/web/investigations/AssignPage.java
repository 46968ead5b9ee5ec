package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.investigations.AssignInvestigation;
import nl.integrity.investigations.Assignment;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.organisation.Colleague;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-assign.xhtml}: the order to investigate, worded or worded anew. */
@Named
@RequestScoped
public class AssignPage {
    @EJB
    InvestigationAssigning assigning;

    @Inject
    InvestigationCase file;

    private int basedOn;
    private String question = "";
    private String scope = "";
    private String period = "";
    private String methods = "";
    private String preliminary = "";
    private String lighter = "";
    private String lead = "";
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate accessUntil;

    private Set<String> others = Set.of();
    private @Nullable List<Colleague> candidates;

    /** Before the page is shown: the last wording, to be worded anew, or nothing yet. */
    public void read() {
        getCandidates(); // or else somebody who may not word it fills the form in for nothing
        if (file.isPostback()) {
            others = Set.copyOf(file.allSent("others"));
            return;
        }
        if (!file.getState().assignments().isEmpty()) {
            show(file.getState().assignments().get(0));
        }
    }

    private void show(Assignment last) {
        basedOn = last.number();
        question = last.question();
        scope = last.scope();
        period = last.period();
        methods = last.methods();
        preliminary = last.preliminary();
        lighter = last.lighter();
        lead = last.lead().toString();
        others = last.others().stream().map(PersonId::toString).collect(Collectors.toUnmodifiableSet());
        dueOn = last.dueOn();
        accessUntil = last.accessUntil();
    }

    public void assign() {
        AssignInvestigation command = new AssignInvestigation(
                file.getNumber(),
                basedOn,
                question,
                scope,
                period,
                methods,
                preliminary,
                lighter,
                person(lead).orElse(null),
                file.allSent("others").stream()
                        .flatMap(each -> person(each).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                dueOn,
                accessUntil);
        file.does(command, () -> assigning.assign(command), "assigned");
    }

    private static Optional<PersonId> person(String text) {
        return Optional.ofNullable(Sent.id(text)).map(PersonId::new);
    }

    /** Those who can lead it. */
    public List<SelectItem> getLeads() {
        return getCandidates().stream()
                .map(each -> new SelectItem(each.person().toString(), each.name()))
                .toList();
    }

    /** Those who can investigate. */
    public List<Colleague> getCandidates() {
        List<Colleague> found = candidates;
        if (found == null) {
            found = assigning.candidates(file.getNumber());
            candidates = found;
        }
        return found;
    }

    /** Whether somebody was chosen to investigate with whoever leads it. */
    public boolean joins(Colleague colleague) {
        return others.contains(colleague.person().toString());
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question == null ? "" : question;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope == null ? "" : scope;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? "" : period;
    }

    public String getMethods() {
        return methods;
    }

    public void setMethods(@Nullable String methods) {
        this.methods = methods == null ? "" : methods;
    }

    public String getPreliminary() {
        return preliminary;
    }

    public void setPreliminary(@Nullable String preliminary) {
        this.preliminary = preliminary == null ? "" : preliminary;
    }

    public String getLighter() {
        return lighter;
    }

    public void setLighter(@Nullable String lighter) {
        this.lighter = lighter == null ? "" : lighter;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable LocalDate getAccessUntil() {
        return accessUntil;
    }

    public void setAccessUntil(@Nullable LocalDate accessUntil) {
        this.accessUntil = accessUntil;
    }
}
