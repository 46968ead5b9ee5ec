package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.integrity.access.Role;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.ActivityKind;
import nl.integrity.readiness.AddHolder;
import nl.integrity.readiness.AwarenessRegister;
import nl.integrity.readiness.CountAttendance;
import nl.integrity.readiness.CountUnit;
import nl.integrity.readiness.FunctionId;
import nl.integrity.readiness.HolderLine;
import nl.integrity.readiness.HolderQuery;
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

/** The demo's screenings, of which some lack and some run out, and two years of campaigns and trainings. */
@Stateless
public class DemoReadiness {
    private static final PersonId BAS = PersonId.of("5a000000-0000-4000-8000-000000000011");
    private static final Duration LONG_AGO = Duration.ofDays(725);
    private static final List<String> WHERE = List.of("IND", "COA", "DJI", "NFI");
    private static final List<Integer> STAFF = List.of(4_850, 3_900, 15_600, 640);
    private static final List<String> BUYERS = List.of(
            "A. de Boer",
            "M. Bouzid",
            "S. Ramautar",
            "J. Kuipers",
            "L. Özdemir",
            "R. Hoekstra",
            "T. Nguyen",
            "C. Verbeek",
            "D. Pinas",
            "W. Postma",
            "I. Lammers",
            "H. El Idrissi");
    private static final List<String> KEEPERS = List.of(
            "K. Smeets",
            "N. Dijkgraaf",
            "P. Wouters",
            "F. Kartal",
            "G. Vos",
            "E. van den Heuvel",
            "O. Janssen",
            "Y. Haddou",
            "B. Zwart",
            "V. Martina");

    @EJB
    ScreeningRegister register;

    @EJB
    AwarenessRegister awareness;

    @EJB
    Organisation organisation;

    @Inject
    Clock clock;

    public void fill() {
        DemoTime.ago(LONG_AGO, this::people);
        DemoTime.ago(Duration.ofDays(300), this::seats);
        DemoTime.ago(LONG_AGO, () -> WHERE.forEach(unit -> staff(unit, STAFF.get(WHERE.indexOf(unit)))));
        activity(700, 4, "Week van de integriteit", "Integrity week", ActivityKind.CAMPAIGN, 22, 31, 18, 44);
        activity(
                600,
                0,
                "Basistraining integriteit",
                "Basic training on integrity",
                ActivityKind.TRAINING,
                35,
                0,
                12,
                51);
        activity(505, 60, "Omgaan met giften", "Dealing with gifts", ActivityKind.E_LEARNING, 48, 40, 0, 63);
        activity(420, 0, "Moreel beraad", "Moral deliberation", ActivityKind.TRAINING, 0, 38, 21, 0);
        activity(335, 4, "Week van de integriteit", "Integrity week", ActivityKind.CAMPAIGN, 41, 46, 30, 58);
        activity(240, 90, "Melden kan veilig", "Reporting is safe", ActivityKind.E_LEARNING, 62, 57, 44, 71);
        activity(150, 0, "Integer leidinggeven", "Leading with integrity", ActivityKind.TRAINING, 55, 0, 47, 80);
        activity(
                60,
                30,
                "Zo vindt u een vertrouwenspersoon",
                "How to find a confidant",
                ActivityKind.CAMPAIGN,
                66,
                59,
                0,
                77);
        activity(12, 60, "Omgaan met giften", "Dealing with gifts", ActivityKind.E_LEARNING, 19, 0, 11, 24);
        coordinator(() -> awareness.keep(
                planned("Basistraining integriteit", "Basic training on integrity", ActivityKind.TRAINING, 30, 0)));
    }

    private void people() {
        FunctionId buyer = function(
                "Inkoper van grote opdrachten",
                "Buyer of large contracts",
                "Beslist over uitgaven boven de drempel.",
                36,
                Set.of("IND", "COA"),
                null);
        for (int number = 0; number < BUYERS.size(); number++) {
            screened(buyer, BUYERS.get(number), number < 7 ? "IND" : "COA", 20 + 37 * number, number % 5 != 4);
        }
        FunctionId keeper = function(
                "Beheerder van gevoelige systemen",
                "Administrator of sensitive systems",
                "Kan gegevens zien of wijzigen zonder dat een ander meekijkt.",
                60,
                Set.of("DJI", "NFI", "IND"),
                null);
        for (int number = 0; number < KEEPERS.size(); number++) {
            screened(
                    keeper,
                    KEEPERS.get(number),
                    number < 6 ? "DJI" : number < 8 ? "NFI" : "IND",
                    400 + 72 * number,
                    number % 4 != 3);
        }
        function(
                "Lid van een integriteitscommissie",
                "Member of an integrity committee",
                "Leest meldingen en beslist daarover.",
                60,
                Set.of(),
                Register.COMMITTEES);
        function(
                "Vertrouwenspersoon",
                "Confidant",
                "Hoort wat mensen in vertrouwen vertellen.",
                60,
                Set.of(),
                Register.CONFIDANTS);
    }

    private FunctionId function(
            String dutch, String english, String why, int months, Set<String> units, @Nullable Register source) {
        return coordinator(
                () -> register.keep(new KeepFunction(null, 0, dutch, english, why, months, false, ids(units), source)));
    }

    private void screened(FunctionId function, String name, String unit, int days, boolean passed) {
        coordinator(() -> {
            SubjectId subject = register.add(new AddHolder(
                    function, id(unit), null, name, LocalDate.now(clock).minusDays(days), null));
            LocalDate on = LocalDate.now(clock).minusDays(days - 10L);
            if (passed) {
                register.record(new RecordOutcome(function, subject, 0, Outcome.PASSED, on, null));
            } else if (name.length() % 2 == 0) {
                register.record(new RecordOutcome(function, subject, 0, Outcome.NOT_PASSED, on, null));
            } else {
                register.record(new RecordOutcome(function, subject, 0, Outcome.PENDING, on, null));
            }
            return subject;
        });
    }

    /** Of most of those who sat there already. */
    private void seats() {
        List<HolderLine> holders =
                coordinator(() -> register.holders(HolderQuery.ALL)).rows();
        int number = 0;
        for (HolderLine holder : holders) {
            if (holder.unit() == null && number++ % 6 != 5) {
                coordinator(() -> {
                    register.record(new RecordOutcome(
                            holder.function().id(),
                            holder.subject(),
                            0,
                            Outcome.PASSED,
                            LocalDate.now(clock).minusDays(20),
                            null));
                    return holder;
                });
            }
        }
    }

    private void staff(String unit, int staff) {
        coordinator(() -> {
            awareness.count(new CountUnit(id(unit), staff, LocalDate.now(clock)));
            return unit;
        });
    }

    private KeepActivity planned(String dutch, String english, ActivityKind kind, int ahead, int days) {
        LocalDate from = LocalDate.now(clock).plusDays(ahead);
        return new KeepActivity(
                null,
                0,
                dutch,
                english,
                kind,
                from,
                days == 0 ? null : from.plusDays(days),
                false,
                ids(Set.copyOf(WHERE)));
    }

    /** Of each unit so many in a hundred came; where that is none, nobody counted. */
    private void activity(int ago, int days, String dutch, String english, ActivityKind kind, Integer... shares) {
        List<Integer> percents = Arrays.asList(shares);
        DemoTime.ago(
                Duration.ofDays(ago),
                () -> coordinator(() -> {
                    ActivityId activity = awareness.keep(planned(dutch, english, kind, 0, days));
                    for (int place = 0; place < WHERE.size(); place++) {
                        // a training is for a part of a unit
                        int expected = kind == ActivityKind.TRAINING ? STAFF.get(place) / 40 : STAFF.get(place);
                        if (percents.get(place) > 0) {
                            awareness.count(new CountAttendance(
                                    activity, id(WHERE.get(place)), 0, expected, expected * percents.get(place) / 100));
                        }
                    }
                    return activity;
                }));
    }

    private Set<UnitId> ids(Set<String> codes) {
        return codes.stream().map(this::id).collect(Collectors.toSet());
    }

    private UnitId id(String code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T coordinator(Callable<T> deed) {
        return Acting.as(BAS.toString(), Role.COORDINATOR, deed);
    }
}
