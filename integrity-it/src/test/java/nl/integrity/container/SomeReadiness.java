package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.ActivityKind;
import nl.integrity.readiness.AddHolder;
import nl.integrity.readiness.AwarenessRegister;
import nl.integrity.readiness.CountAttendance;
import nl.integrity.readiness.CountUnit;
import nl.integrity.readiness.EndFunction;
import nl.integrity.readiness.EndHolding;
import nl.integrity.readiness.FunctionId;
import nl.integrity.readiness.HolderQuery;
import nl.integrity.readiness.HoldingId;
import nl.integrity.readiness.KeepActivity;
import nl.integrity.readiness.KeepFunction;
import nl.integrity.readiness.Outcome;
import nl.integrity.readiness.RecordOutcome;
import nl.integrity.readiness.Register;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.readiness.SubjectId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What a coordinator does about screening and awareness, in a word each. */
@Dependent
public class SomeReadiness {
    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);

    private @Nullable FunctionId latest;

    @Inject
    ScreeningRegister screenings;

    @Inject
    AwarenessRegister awareness;

    @Inject
    SomeUnit units;

    public Person coordinator() {
        return coordinator;
    }

    /** Something of this type that is valid and harmless. */
    public Object command(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "HolderQuery" -> HolderQuery.ALL;
            case "KeepFunction" -> keeping(null, 0, Set.of());
            case "EndFunction" -> new EndFunction(function(), "Hoeft niet meer.");
            case "FunctionId" -> {
                latest = function();
                yield latest;
            }
            case "SubjectId" -> holder(latest == null ? function() : latest, "Een Naam");
            case "AddHolder" -> adding(function(), "Een Naam");
            case "EndHolding" ->
                new EndHolding(new HoldingId(holder(function(), "Een Naam").value()), today());
            case "RecordOutcome" -> {
                FunctionId function = function();
                yield passed(function, holder(function, "Een Naam"), 0, 0);
            }
            case "ActivityId" -> activity(0);
            case "KeepActivity" -> planning(null, 0, today());
            case "CountAttendance" -> counting(activity(0), 0, 10, 5);
            case "CountUnit" -> new CountUnit(unit("NFI"), 12, today());
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private static LocalDate today() {
        return SomeCommittee.today();
    }

    public UnitId unit(String code) {
        return units.unit(code).id();
    }

    /** Of the unit NFI alone when no units are given, and everywhere never. */
    public KeepFunction keeping(@Nullable FunctionId function, int basedOn, Set<UnitId> more) {
        return new KeepFunction(
                function,
                basedOn,
                "Inkoper",
                "Buyer",
                "Beslist over grote uitgaven.",
                12,
                false,
                more.isEmpty() ? Set.of(unit("NFI")) : more,
                null);
    }

    public FunctionId function() {
        return coordinator.asks(() -> screenings.keep(keeping(null, 0, Set.of())));
    }

    public FunctionId everywhere(@Nullable Register register) {
        return coordinator.asks(() -> screenings.keep(
                new KeepFunction(null, 0, "Beslisser", "Decider", "Beslist.", 12, true, Set.of(), register)));
    }

    public AddHolder adding(FunctionId function, String name) {
        return new AddHolder(function, unit("NFI"), null, name, today().minusYears(2), null);
    }

    public SubjectId holder(FunctionId function, String name) {
        return coordinator.asks(() -> screenings.add(adding(function, name)));
    }

    public SubjectId holder(FunctionId function, UUID person, String unit) {
        return coordinator.asks(() -> screenings.add(
                new AddHolder(function, unit(unit), new PersonId(person), "", today().minusYears(2), null)));
    }

    public RecordOutcome passed(FunctionId function, SubjectId subject, int basedOn, int daysAgo) {
        return new RecordOutcome(function, subject, basedOn, Outcome.PASSED, today().minusDays(daysAgo), null);
    }

    public void passes(FunctionId function, SubjectId subject, int basedOn, LocalDate on) {
        coordinator.does(
                () -> screenings.record(new RecordOutcome(function, subject, basedOn, Outcome.PASSED, on, null)));
    }

    public KeepActivity planning(@Nullable ActivityId activity, int basedOn, LocalDate from) {
        return new KeepActivity(
                activity,
                basedOn,
                "Week van de integriteit",
                "Integrity week",
                ActivityKind.CAMPAIGN,
                from,
                from.plusDays(4),
                false,
                Set.of(unit("NFI"), unit("IND")));
    }

    /** One that begins so many days from today. */
    public ActivityId activity(int days) {
        return coordinator.asks(() -> awareness.keep(planning(null, 0, today().plusDays(days))));
    }

    public CountAttendance counting(ActivityId activity, int basedOn, int expected, int attended) {
        return new CountAttendance(activity, unit("NFI"), basedOn, expected, attended);
    }

    /** One with a count. */
    public ActivityId counted() {
        ActivityId activity = activity(0);
        coordinator.does(() -> awareness.count(counting(activity, 0, 200, 50)));
        return activity;
    }

    public static void forgetAll() {
        List.of(
                        "screening_told",
                        "screening_entry",
                        "screening_holder_ending",
                        "screening_holder",
                        "screening_function_ending",
                        "screening_function_version",
                        "screening_function",
                        "awareness_attendance",
                        "awareness_version",
                        "awareness_activity",
                        "unit_staff")
                .forEach(table -> Database.change("delete from " + table));
    }
}
