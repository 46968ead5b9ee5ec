package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.committees.Committee;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.deliberation.AgendaOverview.Planned;
import nl.integrity.deliberation.MeetingState.Attendant;
import nl.integrity.deliberation.MeetingState.Point;
import nl.integrity.deliberation.MeetingStore.Item;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/**
 * The meetings of a committee: when, who is there, and which cases are on the agenda. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such meeting or case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CommitteeAgenda {
    private static final int SHOWN = 50;

    @Inject
    Gate gate;

    @Inject
    MeetingStore meetings;

    @Inject
    Committees committees;

    @Inject
    Cases cases;

    @Inject
    Directory directory;

    @Inject
    Event<DeskNews> news;

    @Inject
    Clock clock;

    /** Of the committees that the caller sits in, fifty of each, the latest first. */
    public AgendaOverview meetings() {
        PersonId caller = gate.admit(Action.READ_MEETINGS).known();
        List<Committee> mine = committees.seatsOf(caller).stream()
                .map(seat -> committees.committee(seat.committee()))
                .toList();
        return new AgendaOverview(
                mine.stream()
                        .filter(committee -> gate.opens(Action.PLAN_MEETING, dossier(committee.id())))
                        .toList(),
                mine.stream()
                        .flatMap(committee -> meetings.of(committee.id(), SHOWN).stream()
                                .map(meeting -> new Planned(meeting, committee)))
                        .sorted(Comparator.comparing(
                                        (Planned each) -> each.meeting().beginsAt())
                                .reversed())
                        .toList());
    }

    /**
     * Plans a meeting; everybody who sits in the committee is told.
     *
     * @throws BrokenRule when it begins in the past
     */
    public MeetingId plan(@Valid PlanMeeting command) {
        CommitteeId committee = Objects.requireNonNull(command.committee());
        PersonId by = gate.admit(Action.PLAN_MEETING, known(committee)).caller().known();
        Instant begins = Objects.requireNonNull(command.day())
                .atTime(Objects.requireNonNull(command.time()))
                .atZone(SystemTime.ZONE)
                .toInstant();
        if (begins.isBefore(clock.instant())) {
            throw new BrokenRule("deliberation.day.past");
        }
        Meeting meeting = new Meeting(new MeetingId(UUID.randomUUID()), committee, begins, command.place());
        meetings.plan(meeting, by, clock.instant());
        committees
                .seatsNow(committee)
                .forEach(seat -> news.fire(
                        DeskNews.toPerson(DeskNews.Kind.TASK, meeting.id().value(), seat.person())));
        return meeting.id();
    }

    /** A meeting; of its agenda only what the caller may know of. */
    public MeetingState open(MeetingId id) {
        Meeting meeting = admitted(Action.READ_MEETING, id);
        Set<PersonId> present = meetings.present(id);
        return new MeetingState(
                meeting,
                committees.committee(meeting.committee()),
                committees.seatsNow(meeting.committee()).stream()
                        .map(seat -> new Attendant(
                                seat.person(),
                                directory.nameOf(seat.person()),
                                seat.function(),
                                present.contains(seat.person())))
                        .sorted(Comparator.comparing(Attendant::function).thenComparing(Attendant::name))
                        .toList(),
                gate.opens(Action.KEEP_MEETING, dossier(meeting)),
                meetings.agenda(id).stream()
                        .flatMap(item -> point(item).stream())
                        .toList());
    }

    private Optional<Point> point(Item item) {
        CaseInHand hand = cases.find(item.caseId());
        boolean declared = gate.opens(Action.READ_DELIBERATION, hand);
        return declared || gate.opens(Action.DECLARE_INTEREST, hand)
                ? Optional.of(new Point(hand.number(), hand.stage(), declared, item.isSigned()))
                : Optional.empty();
    }

    /**
     * Writes down who is there, on the day itself or later.
     *
     * @throws BrokenRule when the day has not come, or somebody has no seat
     */
    public void attend(@Valid TakeAttendance command) {
        Meeting meeting = admitted(Action.KEEP_MEETING, command.meeting());
        if (SystemTime.today(clock).isBefore(meeting.day())) {
            throw new BrokenRule("deliberation.meeting.notYet");
        }
        Set<PersonId> seated = committees.seatsNow(meeting.committee()).stream()
                .map(Seat::person)
                .collect(Collectors.toSet());
        if (!seated.containsAll(command.present())) {
            throw new BrokenRule("deliberation.present.noSeat");
        }
        meetings.attend(command);
    }

    /**
     * Puts a case on the agenda of a meeting of the committee that is in charge of it.
     *
     * @throws BrokenRule when there is no such meeting, or it is on that agenda already
     */
    public void put(@Valid PutOnAgenda command) {
        var admitted = gate.admit(Action.PUT_ON_AGENDA, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        Meeting meeting = meetings.find(Objects.requireNonNull(command.meeting()))
                .filter(found -> found.committee().equals(hand.committee()))
                .orElseThrow(() -> new BrokenRule("deliberation.meeting.unknown"));
        if (!meetings.put(hand, meeting, admitted.caller().known(), clock.instant())) {
            throw new BrokenRule("deliberation.agenda.already");
        }
    }

    private Meeting admitted(Action action, MeetingId id) {
        Optional<Meeting> meeting = meetings.find(id);
        gate.admit(action, meeting.map(this::dossier));
        return meeting.orElseThrow();
    }

    private CommitteeDossier dossier(Meeting meeting) {
        return new CommitteeDossier(meeting.id().value(), "meeting " + meeting.id(), meeting.committee(), committees);
    }

    private CommitteeDossier dossier(CommitteeId committee) {
        return new CommitteeDossier(committee.value(), "committee " + committee, committee, committees);
    }

    private Optional<CommitteeDossier> known(CommitteeId id) {
        return committees.all().stream()
                .filter(committee -> committee.id().equals(id))
                .findFirst()
                .map(committee -> dossier(id));
    }
}
