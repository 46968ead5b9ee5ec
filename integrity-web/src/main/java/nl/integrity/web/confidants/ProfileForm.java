package nl.integrity.web.confidants;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.Profile;
import nl.integrity.confidants.Publicity;
import nl.integrity.confidants.Reach;
import nl.integrity.confidants.Specialism;
import nl.integrity.confidants.SpokenLanguage;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code parts/confidant-profile.xhtml}: what is agreed with a confidant, in the form to appoint one and the form to change it. */
@Named
@RequestScoped
public class ProfileForm {
    private static final String INTERNAL = "INTERNAL";
    private static final String EXTERNAL = "EXTERNAL";

    @EJB
    ConfidantAdministration administration;

    @Inject
    FacesContext context;

    @Inject
    Checks checks;

    @Inject
    Places places;

    private @Nullable String employer = INTERNAL;
    private boolean everywhere;
    private @Nullable String deputy;
    private String phone = "";
    private String email = "";
    private String place = "";
    private @Nullable Publicity publicity = Publicity.HIDDEN;
    private Set<String> chosen = Set.of();

    /** What was ticked: ids of locations and units, names of languages and specialisms; no two of them are the same. */
    @PostConstruct
    void ticked() {
        var sent = context.getExternalContext().getRequestParameterValuesMap();
        chosen = Stream.of("locations", "units", "languages", "specialisms")
                .flatMap(name -> Arrays.stream(sent.getOrDefault(name, new String[0])))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** To be changed: what holds. */
    void begin(Profile profile) {
        employer = profile.external() ? EXTERNAL : INTERNAL;
        everywhere = profile.everywhere();
        deputy = profile.deputy() == null ? null : profile.deputy().toString();
        phone = profile.reach().phone();
        email = profile.reach().email();
        place = profile.reach().place();
        publicity = profile.publicity();
        chosen = Stream.of(profile.locations(), profile.units(), profile.languages(), profile.specialisms())
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    Profile profile() {
        return new Profile(
                EXTERNAL.equals(employer),
                everywhere,
                places.getAllLocations().stream()
                        .map(Location::id)
                        .filter(this::has)
                        .toList(),
                places.getAllUnits().stream().map(Unit::id).filter(this::has).toList(),
                places.id(deputy).map(PersonId::new).orElse(null),
                Arrays.stream(SpokenLanguage.values()).filter(this::has).toList(),
                Arrays.stream(Specialism.values()).filter(this::has).toList(),
                new Reach(phone, email, place),
                publicity);
    }

    /** Whether nothing is lacking that no single field could tell; else it is said where it is missed. */
    boolean isWhole() {
        Profile profile = profile();
        if (!everywhere && profile.locations().isEmpty() && profile.units().isEmpty()) {
            checks.refuseAt("locations", "confidants.where.missing", 0);
        }
        if (profile.languages().isEmpty()) {
            checks.refuseAt("languages", "confidants.languages.missing", 0);
        }
        if (profile.reach().isNowhere()) {
            checks.refuse("phone", "confidants.reach.missing");
        }
        return context.getMessageList().isEmpty();
    }

    /** Whether it is ticked. */
    public boolean has(Object choice) {
        return chosen.contains(choice.toString());
    }

    public List<SelectItem> getDeputies() {
        return administration.deputies().stream()
                .map(card -> new SelectItem(card.person().toString(), card.name()))
                .toList();
    }

    public SpokenLanguage[] getAllLanguages() {
        return SpokenLanguage.values();
    }

    public Specialism[] getAllSpecialisms() {
        return Specialism.values();
    }

    public Publicity[] getPublicities() {
        return Publicity.values();
    }

    public List<String> getEmployers() {
        return List.of(INTERNAL, EXTERNAL);
    }

    public @Nullable String getEmployer() {
        return employer;
    }

    public void setEmployer(@Nullable String employer) {
        this.employer = employer;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public @Nullable Publicity getPublicity() {
        return publicity;
    }

    public void setPublicity(@Nullable Publicity publicity) {
        this.publicity = publicity;
    }
}
