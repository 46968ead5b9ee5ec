package nl.integrity.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;

/** Somebody who is looked for and chosen, not typed; backs {@code WEB-INF/parts/people.xhtml}. */
@Named
@RequestScoped
public class PersonPick {
    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private String typed = "";
    private String person = "";
    private List<Colleague> found = List.of();

    @PostConstruct
    void who() {
        person = context.getExternalContext().getRequestParameterMap().getOrDefault("person", "");
    }

    /** Before the page is shown: whoever goes by what was typed. */
    public void look(Function<String, List<Colleague>> people) {
        try {
            found = people.apply(typed);
        } catch (PeopleUnreachable e) {
            checks.refuse("typed", e);
        }
    }

    /** Looks for people; nothing is saved. */
    public void search() {
        if (typed.isBlank()) {
            checks.refuse("typed", "people.typed.missing");
        }
    }

    /** Who was chosen; when nobody was, or what came back is nobody that the page had offered, that is told. */
    public Optional<PersonId> chosen() {
        try {
            return Optional.of(PersonId.of(person));
        } catch (IllegalArgumentException e) {
            checks.refuseAt("person", "people.person.missing", 0);
            return Optional.empty();
        }
    }

    /** Whether somebody was looked for and nobody goes by it. */
    public boolean isNobody() {
        return !typed.isBlank() && found.isEmpty() && context.getMessageList().isEmpty();
    }

    public List<Colleague> getFound() {
        return found;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPerson() {
        return person;
    }
}
