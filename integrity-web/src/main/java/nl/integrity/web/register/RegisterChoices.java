package nl.integrity.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.integrity.cases.CaseStage;
import nl.integrity.register.RegisterFilter.Due;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.register.SoughtOwner.Whose;
import nl.integrity.web.edge.Wording;

/** What can be chosen in the form that searches the register, in the language of the page. */
@Named
@RequestScoped
public class RegisterChoices {
    @Inject
    RegisterPage page;

    @Inject
    Wording wording;

    @Inject
    FacesContext context;

    /** What is asked most, in one press. */
    public List<SelectItem> getQuick() {
        return Stream.of(
                        "stage=OPEN",
                        "owner=MINE",
                        "due=OVERDUE",
                        "stage=RECEIVED",
                        "stage=ACKNOWLEDGED",
                        "stage=IN_TRIAGE",
                        "owner=NOBODYS",
                        "awaiting=true",
                        "stage=CLOSED")
                .map(address -> new SelectItem(
                        address, wording.of("register", "quick." + address.substring(address.indexOf('=') + 1))))
                .toList();
    }

    public List<SelectItem> getStage() {
        return Stream.concat(
                        Stream.of(any(), new SelectItem("OPEN", wording.of("register", "stage.open"))),
                        Stream.of(CaseStage.values())
                                .filter(stage -> stage != CaseStage.JOINED) // found where it is now
                                .map(stage -> item("cases", "stage.", stage)))
                .toList();
    }

    public List<SelectItem> getCategory() {
        return Stream.concat(
                        Stream.of(any()),
                        page.getView().categories().stream()
                                .map(category -> new SelectItem(
                                        category.code(), category.name().in(language()))))
                .toList();
    }

    public List<SelectItem> getUnit() {
        return Stream.concat(
                        Stream.of(any()),
                        page.getView().units().stream()
                                .map(unit -> new SelectItem(unit.id().toString(), unit.name(language()))))
                .toList();
    }

    public List<SelectItem> getOwner() {
        return Stream.concat(
                        Stream.of(
                                any(),
                                item("register", "owner.", Whose.MINE),
                                item("register", "owner.", Whose.NOBODYS)),
                        page.getView().owners().stream()
                                .map(owner -> new SelectItem(owner.id().toString(), owner.name())))
                .toList();
    }

    public List<SelectItem> getDue() {
        return Stream.concat(Stream.of(any()), Stream.of(Due.values()).map(due -> item("register", "due.", due)))
                .toList();
    }

    public List<SelectItem> getOrder() {
        return Stream.of(Order.values())
                .map(order -> item("cases", "register.order.", order))
                .toList();
    }

    private SelectItem any() {
        return new SelectItem("", wording.of("register", "any"));
    }

    private SelectItem item(String bundle, String key, Enum<?> value) {
        return new SelectItem(value.name(), wording.of(bundle, key + value));
    }

    private Locale language() {
        return context.getViewRoot().getLocale();
    }
}
