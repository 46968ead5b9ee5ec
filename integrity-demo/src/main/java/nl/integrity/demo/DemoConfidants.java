package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.access.Role;
import nl.integrity.confidants.AppointConfidant;
import nl.integrity.confidants.CertificateKind;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantAvailability;
import nl.integrity.confidants.ConfidantId;
import nl.integrity.confidants.CountStaff;
import nl.integrity.confidants.EnterAbsence;
import nl.integrity.confidants.Profile;
import nl.integrity.confidants.Publicity;
import nl.integrity.confidants.Reach;
import nl.integrity.confidants.RegisterCertificate;
import nl.integrity.confidants.Specialism;
import nl.integrity.confidants.SpokenLanguage;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** The demo's confidants: on every location but Assen; one away with a deputy, one away later without, one whose certificate expires soon. */
@Stateless
public class DemoConfidants {
    private static final Duration LONG_AGO = Duration.ofDays(320);

    /** Whom single sign-on knows by these identifiers too. */
    private static final Colleague MARIEKE = DemoSeats.person(6, "Marieke Jansen", "m.jansen");

    private static final Colleague ONNO = DemoSeats.person(31, "Onno van Veen", "o.vanveen");
    private static final Colleague SIMONE = DemoSeats.person(32, "Simone Okafor", "s.okafor");
    private static final Colleague FEMKE = DemoSeats.person(33, "Femke Hendriks", "f.hendriks");
    private static final Colleague KAREL = DemoSeats.person(34, "Karel Oosterling", "k.oosterling");

    static final List<Colleague> PEOPLE = List.of(MARIEKE, ONNO, SIMONE, FEMKE, KAREL);

    @EJB
    ConfidantAdministration administration;

    @EJB
    ConfidantAvailability availability;

    @EJB
    Organisation organisation;

    @Inject
    Clock clock;

    public void fill() {
        DemoTime.ago(LONG_AGO, () -> {
            appoint(SIMONE, 500, null, true, Publicity.WITH_NAME, List.of());
            appoint(
                    ONNO,
                    700,
                    SIMONE,
                    false,
                    Publicity.WITHOUT_NAME,
                    List.of("Den Haag", "Rijswijk", "Zoetermeer", "Rotterdam", "Dordrecht", "Middelburg", "Utrecht"));
            appoint(
                    MARIEKE,
                    320 + 92,
                    ONNO,
                    false,
                    Publicity.WITH_NAME,
                    List.of("Vught", "Den Bosch", "Eindhoven", "Budel", "Nieuwegein", "Utrecht"));
            appoint(
                    FEMKE,
                    900,
                    MARIEKE,
                    false,
                    Publicity.WITHOUT_NAME,
                    List.of("Amsterdam", "Haarlem", "Schiphol", "Lelystad", "Almelo", "Arnhem", "Zutphen", "Zwolle"));
            appoint(
                    KAREL,
                    800,
                    null,
                    false,
                    Publicity.HIDDEN,
                    List.of(
                            "Groningen",
                            "Leeuwarden",
                            "Veenhuizen",
                            "Hoogeveen",
                            "Ter Apel",
                            "Maastricht",
                            "Roermond"));
            organisation.locations().forEach(this::count);
        });
        DemoTime.ago(Duration.ofDays(2), () -> away(MARIEKE, 0, 10));
        DemoTime.ago(Duration.ofDays(1), () -> away(KAREL, 25, 34));
    }

    private void appoint(
            Colleague colleague,
            int certifiedDays,
            @Nullable Colleague deputy,
            boolean everywhere,
            Publicity publicity,
            List<String> locations) {
        Profile profile = new Profile(
                everywhere,
                everywhere,
                organisation.locations().stream()
                        .filter(location -> locations.contains(location.name()))
                        .map(Location::id)
                        .toList(),
                List.of(),
                deputy == null ? null : deputy.person(),
                everywhere
                        ? List.of(SpokenLanguage.DUTCH, SpokenLanguage.ENGLISH, SpokenLanguage.ARABIC)
                        : List.of(SpokenLanguage.DUTCH, SpokenLanguage.ENGLISH),
                everywhere ? List.of(Specialism.WHISTLEBLOWING, Specialism.INTEGRITY) : List.of(Specialism.INTEGRITY),
                new Reach(
                        "070 555 01 " + colleague.person().toString().substring(34),
                        colleague.account() + "@integriteit.example",
                        everywhere ? "" : "Op afspraak, op uw locatie"),
                publicity);
        LocalDate today = LocalDate.now(clock);
        DemoSeats.asAdministrator(() -> {
            ConfidantId id = administration.appoint(
                    new AppointConfidant(colleague.person(), today, today.plusYears(4), profile, false));
            administration.certify(new RegisterCertificate(
                    id,
                    CertificateKind.CERTIFICATE,
                    "Register vertrouwenspersonen",
                    today.minusDays(30),
                    today.plusDays(certifiedDays)));
            return id;
        });
    }

    private void count(Location location) {
        int staff = 60 + Math.floorMod(location.name().hashCode(), 740);
        DemoSeats.asAdministrator(() -> {
            administration.count(new CountStaff(location.id(), LocalDate.now(clock), staff));
            return staff;
        });
    }

    private void away(Colleague colleague, int from, int until) {
        LocalDate today = LocalDate.now(clock);
        Acting.as(
                colleague.person().toString(),
                Role.CONFIDANT,
                () -> availability.enter(new EnterAbsence(today.plusDays(from), today.plusDays(until))));
    }
}
