package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.integrity.readiness.FunctionId;
import nl.integrity.readiness.FunctionState;
import nl.integrity.readiness.HolderLine;
import nl.integrity.readiness.HolderQuery;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.readiness.Standing;
import nl.integrity.shared.Slice;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/screening-holders.xhtml}: who holds a function that needs a screening. */
@Named
@RequestScoped
public class ScreeningHoldersPage {
    @EJB
    ScreeningRegister register;

    @Inject
    ReadinessWords words;

    @Inject
    Wording wording;

    private String which = "";
    private String unit = "";
    private String standing = "";
    private String after = "";
    private @Nullable Slice<HolderLine> slice;
    private List<SelectItem> functions = List.of();

    public void read() {
        functions = Stream.concat(
                        Stream.of(words.any("filter.allFunctions")),
                        register.open().stream()
                                .filter(FunctionState::inForce)
                                .map(FunctionState::name)
                                .map(name -> new SelectItem(name.id().toString(), words.function(name))))
                .toList();
        slice = register.holders(new HolderQuery(
                ReadinessWords.id(which).map(FunctionId::new).orElse(null),
                ReadinessWords.id(unit).map(UnitId::new).orElse(null),
                chosen().orElse(null),
                after.isEmpty() ? null : after));
    }

    private Optional<Standing> chosen() {
        return Arrays.stream(Standing.values())
                .filter(each -> each.name().equals(standing))
                .findFirst();
    }

    public @Nullable Slice<HolderLine> getSlice() {
        return slice;
    }

    /** The address of what comes after the last one that is shown; empty at the end. */
    public String getNext() {
        Slice<HolderLine> shown = slice;
        return shown == null || shown.next() == null
                ? ""
                : "/desk/screening-holders?which=" + known(which) + "&unit=" + known(unit) + "&standing="
                        + chosen().map(Enum::name).orElse("") + "&after=" + shown.next();
    }

    private static String known(String id) {
        return ReadinessWords.id(id).map(Object::toString).orElse("");
    }

    public List<SelectItem> getFunctions() {
        return functions;
    }

    public List<SelectItem> getStandings() {
        return Stream.concat(
                        Stream.of(words.any("filter.allStandings")),
                        Stream.of(Standing.values())
                                .map(each -> new SelectItem(
                                        each.name(), wording.of("readiness", "standing." + each.name()))))
                .toList();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
