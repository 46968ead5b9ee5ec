package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.integrity.measures.Confidentiality;
import nl.integrity.measures.Layer;
import nl.integrity.measures.MeasureKind;
import nl.integrity.measures.MeasurePeople;
import nl.integrity.measures.MeasurePlanning;
import nl.integrity.measures.MeasureStage;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.Response;
import nl.integrity.measures.Source;
import nl.integrity.measures.SourceKind;
import nl.integrity.measures.Standing;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Organisation;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** What can be chosen on the pages of measures, as people read it; and the colours that go with how it stands. */
@Named
@RequestScoped
public class MeasureItems {
    @EJB
    RecommendationFollowUp followUp;

    @EJB
    MeasurePlanning planning;

    @EJB
    Organisation organisation;

    @Inject
    Wording wording;

    @Inject
    FacesContext context;

    private @Nullable MeasurePeople people;

    /** Those in which something can be entered. */
    public List<SelectItem> getSources() {
        return sources(followUp.toEnter()).toList();
    }

    private static Stream<SelectItem> sources(List<Source> sources) {
        return sources.stream().map(source -> new SelectItem(source.id().toString(), source.title()));
    }

    /** All of them, behind the choice of none in particular. */
    public List<SelectItem> getEverySource() {
        return Stream.concat(
                        Stream.of(new SelectItem("", wording.of("measures", "source.every"))),
                        sources(followUp.sources()))
                .toList();
    }

    public List<SelectItem> getEveryStanding() {
        return Stream.concat(
                        Stream.of(new SelectItem("", wording.of("measures", "standing.every"))),
                        Arrays.stream(Standing.values())
                                .map(each -> new SelectItem(each.name(), wording.of("measures", "standing." + each))))
                .toList();
    }

    public List<SelectItem> getUnits() {
        Locale language = Language.spoken(context);
        return organisation.units().stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit.name(language)))
                .toList();
    }

    /** Those who can see to a measure or a weakness. */
    public List<SelectItem> getOwners() {
        return items(getPeople().owners());
    }

    /** Those who can look whether it was done, and whether it works. */
    public List<SelectItem> getVerifiers() {
        return items(getPeople().verifiers());
    }

    private MeasurePeople getPeople() {
        MeasurePeople found = people;
        if (found == null) {
            found = planning.people();
            people = found;
        }
        return found;
    }

    private static List<SelectItem> items(List<Colleague> colleagues) {
        return colleagues.stream()
                .map(each -> new SelectItem(each.person().toString(), each.name()))
                .toList();
    }

    /** How likely or how bad something can be. */
    public List<Integer> getScale() {
        return List.of(1, 2, 3, 4, 5);
    }

    public SourceKind[] getSourceKinds() {
        return SourceKind.values();
    }

    public Confidentiality[] getConfidentialities() {
        return Confidentiality.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public Layer[] getLayers() {
        return Layer.values();
    }

    public Response[] getResponses() {
        return Response.values();
    }

    /** The colour that goes with the words. */
    public String colour(Standing standing) {
        return switch (standing) {
            case FORGOTTEN, OVERDUE -> "late";
            case UNANSWERED, WITHOUT_MEASURE, RISK_ACCEPTED -> "soon";
            case UNDER_WAY -> "deep";
            case FOLLOWED -> "calm";
            case REFUSED -> "";
        };
    }

    /** The colour that goes with the words. */
    public String colour(MeasureStage stage, boolean late) {
        if (late) {
            return "late";
        }
        return switch (stage) {
            case PLANNED -> "";
            case IN_PROGRESS, TO_VERIFY -> "deep";
            case BLOCKED, RISK_ACCEPTED -> "soon";
            case VERIFIED, EFFECTIVE -> "calm";
        };
    }

    /** Such as € 1.250,00. */
    public String euros(long cents) {
        NumberFormat written = NumberFormat.getCurrencyInstance(Language.spoken(context));
        written.setCurrency(Currency.getInstance("EUR"));
        written.setMinimumFractionDigits(2);
        written.setMaximumFractionDigits(2);
        return written.format(BigDecimal.valueOf(cents, 2));
    }

    /** The colour of a risk, from 1 to 25. */
    public String heat(int risk) {
        return colour(risk);
    }

    static String colour(int risk) {
        return risk >= 15 ? "late" : risk >= 6 ? "soon" : "calm";
    }
}
