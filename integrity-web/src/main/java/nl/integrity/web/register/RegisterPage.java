package nl.integrity.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.register.CaseRegister;
import nl.integrity.register.OwnFilters;
import nl.integrity.register.RegisterAddress;
import nl.integrity.register.RegisterQuery;
import nl.integrity.register.RegisterView;
import nl.integrity.register.SaveFilter;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/register.xhtml}; what is shown is in the address. */
@Named
@RequestScoped
public class RegisterPage {
    private static final Pattern PAIRS = Pattern.compile("&");
    private static final int PAGE = 25;

    @EJB
    CaseRegister register;

    @EJB
    OwnFilters filters;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private final Set<String> faults = new HashSet<>();
    private Map<String, List<String>> asked = Map.of();
    private @Nullable RegisterQuery query;
    private @Nullable RegisterView view;
    private String name = "";

    /** The address says what is asked; a form that is sent brings the address of its page along. */
    @PostConstruct
    void whatIsAsked() {
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        asked = context.isPostback()
                ? Stream.of(sent.getOrDefault("address", new String[] {""}))
                        .flatMap(PAIRS::splitAsStream)
                        .filter(pair -> pair.contains("="))
                        .collect(Collectors.groupingBy(
                                pair -> pair.substring(0, pair.indexOf('=')),
                                Collectors.mapping(pair -> pair.substring(pair.indexOf('=') + 1), Collectors.toList())))
                : sent.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    /** Before the page is shown, so that what is wrong with what was typed is known at its top. */
    public void read() {
        getView();
    }

    /** Read at the first question: what can be pressed depends on it. */
    public RegisterView getView() {
        RegisterView read = view;
        if (read == null) {
            read = register.read(getQuery());
            view = read;
        }
        return read;
    }

    public RegisterQuery getQuery() {
        RegisterQuery read = query;
        if (read == null) {
            read = RegisterAddress.read(name -> asked.getOrDefault(name, List.of()), this::refuse);
            query = read;
        }
        return read;
    }

    private void refuse(String field, String key) {
        if (faults.add(field)) {
            checks.refuseAt(field, key, 0);
        }
    }

    public void save() {
        SaveFilter command = new SaveFilter(name, getQuery());
        if (checks.pass(command)) {
            filters.save(command);
            showWhatWas("saved");
        }
    }

    public void delete(UUID filter) {
        filters.delete(filter);
        showWhatWas("deleted");
    }

    private void showWhatWas(String done) {
        links.go(path(getAddress(), "done=" + done));
    }

    /** The filter and the order that are shown, as they stand in an address. */
    public String getAddress() {
        return RegisterAddress.of(getQuery());
    }

    public String getFirst() {
        return path(getAddress());
    }

    public @Nullable String getNext() {
        String next = getView().cases().next();
        return next == null ? null : path(getAddress(), "after=" + next);
    }

    private static String path(String... queries) {
        String query = Stream.of(queries).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "/desk/register" : "/desk/register?" + query;
    }

    /** Whether something that was typed is none of what it must be; then nothing is shown that nobody asked for. */
    public boolean isFaulty() {
        getQuery();
        return !faults.isEmpty();
    }

    /** Whether anything is looked for. */
    public boolean isSearching() {
        return isFaulty() || !getAddress().isEmpty();
    }

    /** How many there are in all, if this page shows them all; -1 when there are more than it shows, or came before. */
    public int getHowMany() {
        return getQuery().after() != null || getView().cases().next() != null
                ? -1
                : getView().cases().rows().size();
    }

    /** How many cases a page shows. */
    public int getPageSize() {
        return PAGE;
    }

    /** What was typed there. */
    public String typed(String field) {
        return asked.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** A day as a browser's own field for one wants it; what is no day, as it was typed. */
    public String day(String field, @Nullable LocalDate day) {
        return day == null ? typed(field) : day.toString();
    }

    public String getDone() {
        String done = typed("done");
        return Set.of("saved", "deleted").contains(done) ? done : "";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
