package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The demo's confidants: on every location but Assen; one away with a deputy, one away later without, one whose certificate expires soon. */
@Stateless
public class DemoConfidants {
    private static final Duration LONG_AGO = Duration.ofDays(320);

    /** Whom single sign-on knows by these identifiers too. */
    private static final Colleague MARIEKE = person(6, "Marieke Jansen", "m.jansen");

    private static final Colleague ONNO = person(31, "Onno van Veen", "o.vanveen");
    private static final Colleague SIMONE = person(32, "Simone Okafor", "s.okafor");
    private static final Colleague FEMKE = person(33, "Femke Hendriks", "f.hendriks");
    private static final Colleague KAREL = person(34, "Karel Oosterling", "k.oosterling");

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
        as(DemoSeats.DENNIS, Role.ADMINISTRATOR, () -> {
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
        as(DemoSeats.DENNIS, Role.ADMINISTRATOR, () -> {
            administration.count(new CountStaff(location.id(), LocalDate.now(clock), staff));
            return staff;
        });
    }

    private void away(Colleague colleague, int from, int until) {
        LocalDate today = LocalDate.now(clock);
        as(
                colleague,
                Role.CONFIDANT,
                () -> availability.enter(new EnterAbsence(today.plusDays(from), today.plusDays(until))));
    }

    private static Colleague person(int number, String name, String account) {
        return new Colleague(PersonId.of("5a000000-0000-4000-8000-%012d".formatted(number)), name, account);
    }

    private static void as(Colleague colleague, String role, Callable<?> deed) {
        try {
            SecurityDomain.getCurrent()
                    .createAdHocIdentity(colleague.person().toString())
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(Role.EMPLOYEE, role))))
                    .runAs(deed);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
