package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.integrity.access.Role;
import nl.integrity.committees.AppointToSeat;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.EndReason;
import nl.integrity.committees.EndSeat;
import nl.integrity.committees.SeatFunction;
import nl.integrity.organisation.Colleague;
import nl.integrity.shared.PersonId;

/** The demo's administrator, who appointed the committees a while ago. */
@Stateless
public class DemoSeats {
    private static final CommitteeCode COMMITTEE = new CommitteeCode("IC");
    private static final CommitteeCode DEPUTY = new CommitteeCode("PC");
    private static final Duration LONG_AGO = Duration.ofDays(420);
    private static final int TERM_IN_YEARS = 4;

    /** Whom single sign-on knows by these identifiers too. */
    static final Colleague SANNE = person(1, "Sanne de Wit", "s.dewit");

    static final Colleague KEMAL = person(2, "Kemal Yilmaz", "k.yilmaz");
    static final Colleague JOHAN = person(3, "Johan Verhoeven", "j.verhoeven");
    static final Colleague FATIMA = person(4, "Fatima El Amrani", "f.elamrani");
    static final Colleague PIETER = person(5, "Pieter Hoekstra", "p.hoekstra");
    static final Colleague ROHAN = person(7, "Rohan Ramdin", "r.ramdin");
    static final Colleague CHANTAL = person(10, "Chantal Martina", "c.martina");
    static final Colleague YUSUF = person(16, "Yusuf Demir", "y.demir", "IND");
    static final Colleague LINDA = person(17, "Linda Smits", "l.smits");
    static final Colleague DENNIS = person(14, "Dennis Bakker", "d.bakker");
    static final Colleague NYNKE = person(18, "Nynke Wiersma", "n.wiersma");
    private static final Colleague ARJAN = person(19, "Arjan Oostveen", "a.oostveen");
    private static final Colleague GWENDOLYN = person(20, "Gwendolyn Maduro", "g.maduro");
    private static final Colleague ILIAS = person(21, "Ilias Benali", "i.benali");

    static final Colleague WILLEM = person(9, "Willem van Dijk", "w.vandijk");
    static final Colleague THIJS = person(22, "Thijs van Leeuwen", "t.vanleeuwen");
    private static final Colleague ZINEB = person(23, "Zineb Haddad", "z.haddad");

    static final List<Colleague> PEOPLE = List.of(
            SANNE, KEMAL, JOHAN, FATIMA, PIETER, CHANTAL, DENNIS, NYNKE, ARJAN, GWENDOLYN, ILIAS, THIJS, ZINEB, LINDA,
            ROHAN, YUSUF);

    @EJB
    CommitteeAdministration administration;

    @Inject
    Clock clock;

    /** Appoints everybody; one has left since, and another came in their place. */
    public void fill() {
        DemoTime.ago(LONG_AGO, () -> {
            appoint(COMMITTEE, JOHAN, SeatFunction.CHAIR);
            appoint(COMMITTEE, FATIMA, SeatFunction.DEPUTY_CHAIR);
            appoint(COMMITTEE, PIETER, SeatFunction.MEMBER);
            appoint(COMMITTEE, CHANTAL, SeatFunction.MEMBER);
            appoint(COMMITTEE, THIJS, SeatFunction.MEMBER);
            appoint(COMMITTEE, ZINEB, SeatFunction.MEMBER);
            appoint(COMMITTEE, SANNE, SeatFunction.SECRETARY);
            appoint(COMMITTEE, KEMAL, SeatFunction.SECRETARY);
            appoint(DEPUTY, ARJAN, SeatFunction.CHAIR);
            appoint(DEPUTY, GWENDOLYN, SeatFunction.MEMBER);
            appoint(DEPUTY, ILIAS, SeatFunction.SECRETARY);
        });
        DemoTime.ago(Duration.ofDays(200), () -> leaves(CHANTAL));
        DemoTime.ago(Duration.ofDays(190), () -> appoint(COMMITTEE, NYNKE, SeatFunction.MEMBER));
    }

    private void appoint(CommitteeCode code, Colleague colleague, SeatFunction function) {
        asAdministrator(() -> {
            CommitteeState state = administration.open(code);
            LocalDate today = LocalDate.now(clock);
            administration.appoint(new AppointToSeat(
                    state.committee().id(),
                    state.version(),
                    colleague.person(),
                    function,
                    today,
                    today.plusYears(TERM_IN_YEARS)));
            return code;
        });
    }

    private void leaves(Colleague colleague) {
        asAdministrator(() -> {
            CommitteeState state = administration.open(COMMITTEE);
            state.now().stream()
                    .filter(line -> line.seat().person().equals(colleague.person()))
                    .forEach(line -> administration.end(
                            new EndSeat(line.seat().id(), state.version(), null, EndReason.OTHER_POST, "")));
            return colleague;
        });
    }

    /** Somebody whom single sign-on knows by this identifier too. */
    static Colleague person(int number, String name, String account) {
        return person(number, name, account, "");
    }

    private static Colleague person(int number, String name, String account, String unit) {
        return new Colleague(PersonId.of("5a000000-0000-4000-8000-%012d".formatted(number)), name, account, unit);
    }

    static void asAdministrator(Callable<?> deed) {
        Acting.as(DENNIS.person().toString(), Role.ADMINISTRATOR, deed);
    }
}
