package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.committees.AppointToSeat;
import nl.integrity.committees.Charter;
import nl.integrity.committees.CloseCommittee;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.EndReason;
import nl.integrity.committees.EndSeat;
import nl.integrity.committees.FoundCommittee;
import nl.integrity.committees.ReviseCharter;
import nl.integrity.committees.Seat;
import nl.integrity.committees.SeatFunction;
import nl.integrity.committees.SeatLine;
import nl.integrity.committees.VotingRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What an administrator does to a committee, in a word each. */
@Dependent
public class SomeCommittee {
    public static final CommitteeCode CODE = new CommitteeCode("IC");

    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @Inject
    CommitteeAdministration administration;

    public static LocalDate today() {
        return LocalDate.now(SystemTime.ZONE);
    }

    /** Something of this type that is valid and harmless. */
    public Object command(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "CommitteeCode" -> CODE;
            case "AppointToSeat" -> appointing(UUID.randomUUID(), SeatFunction.MEMBER);
            case "EndSeat" -> ending(seated(SeatFunction.MEMBER), null);
            case "ReviseCharter" -> unchanged();
            case "FoundCommittee" -> founding(Set.of(), null);
            case "CloseCommittee" ->
                new CloseCommittee(state().committee().id(), state().version(), today(), "Het is niet meer nodig.");
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    /** A committee that was not founded, about which the integrity committee would take reports. */
    public FoundCommittee founding(Set<UnitId> units, @Nullable CommitteeId standsInFor) {
        return new FoundCommittee(
                "T" + UUID.randomUUID().toString().substring(0, 8),
                "Een commissie",
                "A committee",
                "Meldingen.",
                "Reports.",
                1,
                VotingRule.UNANIMOUS,
                units,
                standsInFor,
                standsInFor == null ? state().committee().id() : null);
    }

    public CommitteeState state() {
        return state(CODE);
    }

    public CommitteeState state(CommitteeCode code) {
        return administrator.asks(() -> administration.open(code));
    }

    /** An appointment from today, that was not sent. */
    public AppointToSeat appointing(UUID person, SeatFunction function) {
        return appointing(person, function, today(), null);
    }

    public AppointToSeat appointing(UUID person, SeatFunction function, LocalDate from, @Nullable LocalDate until) {
        CommitteeState state = state();
        return new AppointToSeat(state.committee().id(), state.version(), new PersonId(person), function, from, until);
    }

    public void appoint(AppointToSeat command) {
        administrator.does(() -> administration.appoint(command));
    }

    /** Somebody new, who sits there from today. */
    public PersonId seated(SeatFunction function) {
        UUID person = UUID.randomUUID();
        appoint(appointing(person, function));
        return new PersonId(person);
    }

    public Seat seatOf(PersonId person) {
        return lines().filter(line -> line.seat().person().equals(person))
                .findFirst()
                .orElseThrow()
                .seat();
    }

    private Stream<SeatLine> lines() {
        CommitteeState state = state();
        return Stream.of(state.now(), state.future(), state.past()).flatMap(List::stream);
    }

    /** The end of somebody's seat, that was not sent. */
    public EndSeat ending(PersonId person, @Nullable LocalDate lastDay) {
        return new EndSeat(seatOf(person).id(), state().version(), lastDay, EndReason.RESIGNED, "Op eigen verzoek.");
    }

    public void end(EndSeat command) {
        administrator.does(() -> administration.end(command));
    }

    /** A form with the remit and the rules that was opened, and not sent. */
    public ReviseCharter unchanged() {
        CommitteeState state = state();
        Charter charter = state.charter();
        return new ReviseCharter(
                state.committee().id(),
                state.version(),
                today(),
                charter.remitNl(),
                charter.remitEn(),
                charter.quorum(),
                charter.votingRule(),
                charter.units());
    }
}
