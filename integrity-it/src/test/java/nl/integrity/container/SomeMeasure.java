package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.measures.AddMilestone;
import nl.integrity.measures.AddRecommendation;
import nl.integrity.measures.AddSource;
import nl.integrity.measures.AddVulnerability;
import nl.integrity.measures.AnswerRecommendation;
import nl.integrity.measures.Confidentiality;
import nl.integrity.measures.HandIn;
import nl.integrity.measures.ImportId;
import nl.integrity.measures.Layer;
import nl.integrity.measures.MeasureKind;
import nl.integrity.measures.MeasureMove;
import nl.integrity.measures.MeasurePlanning;
import nl.integrity.measures.MoveMeasure;
import nl.integrity.measures.PlanMeasure;
import nl.integrity.measures.ProveMeasure;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.RecommendationImport;
import nl.integrity.measures.Response;
import nl.integrity.measures.SourceKind;
import nl.integrity.measures.SpendOnMeasure;
import nl.integrity.measures.Standing;
import nl.integrity.measures.VulnerabilityRegister;
import nl.integrity.measures.WeighVulnerability;
import nl.integrity.measures.WordStatus;
import nl.integrity.organisation.Organisation;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What a coordinator does about recommendations and measures, in a word each. */
@Dependent
public class SomeMeasure {
    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);

    @Inject
    RecommendationFollowUp followUp;

    @Inject
    RecommendationImport imports;

    @Inject
    MeasurePlanning planning;

    @Inject
    VulnerabilityRegister vulnerabilities;

    @Inject
    Organisation organisation;

    /** Something of this type that is valid and harmless; what has a number is the first there is. */
    public Object command(Class<?> type) {
        first();
        return switch (type.getSimpleName()) {
            case "Standing" -> Standing.UNANSWERED;
            case "AddSource" -> new AddSource(SourceKind.AUDIT, "Audit", today(), Confidentiality.PUBLIC);
            case "AddRecommendation" -> new AddRecommendation(source(Confidentiality.PUBLIC), "1", "Doe dit.");
            case "AnswerRecommendation" -> new AnswerRecommendation(1, 0, Response.ACCEPTED, "", "");
            case "WordStatus" -> new WordStatus(1, 0, "Dit gebeurt.", "This is done.");
            case "HandIn" -> list(source(Confidentiality.PUBLIC), "9;Doe dat.");
            case "ImportId" -> handed();
            case "MoveMeasure" -> new MoveMeasure(1, 0, MeasureMove.REPORT, null, "Het vordert.", "", "");
            case "AddMilestone" -> new AddMilestone(1, "De helft.", today());
            case "SpendOnMeasure" -> new SpendOnMeasure(1, UUID.randomUUID(), "12,50", today(), "Licenties");
            case "ProveMeasure" -> proof(1, "bewijs.txt");
            case "PlanMeasure" -> plan(1, owner(0), null);
            case "AddVulnerability" -> weakness();
            case "WeighVulnerability" -> new WeighVulnerability(1, 0, 1, 1, Set.of());
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private void first() {
        if (Database.number("select count(*) from recommendation where number = 1") == 0) {
            recommend(source(Confidentiality.PUBLIC), "1", "Doe dit.");
        }
        if (Database.number("select count(*) from measure where number = 1") == 0) {
            coordinator.asks(() -> planning.plan(plan(1, owner(0), null)));
        }
        if (Database.number("select count(*) from vulnerability where number = 1") == 0) {
            coordinator.asks(() -> vulnerabilities.add(weakness()));
        }
    }

    /** Makes the first measure this person's to see to, the first weakness theirs to look after, and what was handed in theirs. */
    public static void areOf(Person person) {
        Database.change(
                "update measure_plan set owner = ?, deputy = null, verifier = ? where measure = (select id from measure where number = 1)",
                person.subject(),
                UUID.randomUUID());
        Database.change("update vulnerability set verifier = ? where number = 1", person.subject());
        Database.change("update recommendation_import set author = ?", person.subject());
    }

    private ImportId handed() {
        return coordinator.asks(() -> imports.hand(list(source(Confidentiality.PUBLIC), "9;Doe dat.")));
    }

    public static HandIn list(UUID source, String lines) {
        return new HandIn(source, ("paragraaf;aanbeveling\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    public UUID source(Confidentiality confidentiality) {
        return coordinator.asks(() -> followUp.addSource(
                new AddSource(SourceKind.REPORT, "Rapport " + UUID.randomUUID(), today(), confidentiality)));
    }

    /** Its number. */
    public int recommend(UUID source, String paragraph, String text) {
        return coordinator.asks(() -> followUp.add(new AddRecommendation(source, paragraph, text)));
    }

    /** A new measure for a recommendation, to be verified by the auditor. */
    public PlanMeasure plan(int recommendation, PersonId owner, @Nullable PersonId deputy) {
        return new PlanMeasure(
                0,
                0,
                Set.of(recommendation),
                MeasureKind.FOUR_EYES,
                "Vier ogen op elk besluit",
                "Twee mensen tekenen.",
                owner,
                deputy,
                new PersonId(Person.AUDITOR),
                unit(),
                today().plusMonths(2),
                6,
                12,
                10_000,
                "Zo is het afgesproken.");
    }

    public static ProveMeasure proof(int measure, String fileName) {
        return new ProveMeasure(measure, UUID.randomUUID(), "Het systeem vraagt twee namen.", fileName);
    }

    public AddVulnerability weakness() {
        return new AddVulnerability(
                source(Confidentiality.INTERNAL),
                Layer.SYSTEM,
                "beslissen over verblijf",
                "ondertekenen",
                "Een account kan zelf goedkeuren.",
                owner(0),
                new PersonId(Person.AUDITOR),
                4,
                5);
    }

    public UnitId unit() {
        return organisation.units().get(0).id();
    }

    public static PersonId owner(int which) {
        return new PersonId(Person.OWNERS.get(which));
    }

    private static LocalDate today() {
        return SomeCommittee.today();
    }
}
