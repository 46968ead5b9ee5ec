package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.ConflictQuery;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.PairId;
import nl.integrity.duties.Standing;
import nl.integrity.shared.Slice;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-conflicts.xhtml}: who holds two duties that do not go together. */
@Named
@RequestScoped
public class DutyConflictsPage {
    @EJB
    DutyReading reading;

    @Inject
    DutyWords words;

    @Inject
    Wording wording;

    private String unit = "";
    private String pair = "";
    private String standing = "";
    private String after = "";
    private @Nullable Slice<ConflictLine> slice;
    private List<SelectItem> pairs = List.of();

    public void read() {
        pairs = words.anyPair(reading.rules());
        slice = reading.conflicts(query(unit, pair, standing, after));
    }

    static ConflictQuery query(
            @Nullable String unit, @Nullable String pair, @Nullable String standing, @Nullable String after) {
        return new ConflictQuery(
                DutyWords.id(unit).map(UnitId::new).orElse(null),
                DutyWords.id(pair).map(PairId::new).orElse(null),
                Arrays.stream(Standing.values())
                        .filter(each -> each.name().equals(standing))
                        .findFirst()
                        .orElse(null),
                isPlace(after) ? after : null);
    }

    private static boolean isPlace(@Nullable String after) {
        return after != null
                && Arrays.stream(after.split("\\.", -1))
                                .filter(id -> DutyWords.id(id).isPresent())
                                .count()
                        == 2;
    }

    public @Nullable Slice<ConflictLine> getSlice() {
        return slice;
    }

    /** The address of what comes after the last one that is shown; empty at the end. */
    public String getNext() {
        Slice<ConflictLine> shown = slice;
        return shown == null || shown.next() == null
                ? ""
                : "/desk/duty-conflicts?unit=" + known(unit) + "&pair=" + known(pair) + "&standing="
                        + (standing.matches("OPEN|EXCEPTED") ? standing : "") + "&after=" + shown.next();
    }

    private static String known(String id) {
        return DutyWords.id(id).map(Object::toString).orElse("");
    }

    public List<SelectItem> getPairs() {
        return pairs;
    }

    public List<SelectItem> getStandings() {
        return Stream.concat(
                        Stream.of(words.any("filter.allStandings")),
                        Stream.of(Standing.values())
                                .map(each ->
                                        new SelectItem(each.name(), wording.of("duties", "standing." + each.name()))))
                .toList();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
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
