package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.deadlines.Norm;
import nl.integrity.deadlines.Norms;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * Breaks the glass: when nobody who can see a case has a function that it needs, whoever presides opens it to somebody who has that function
 * elsewhere, for a time, and the others in line hear of it. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such
 * case, or none for this caller.
 */
@Stateless
@RolesAllowed(Role.COMMITTEE_MEMBER)
public class CaseStandIns {
    private static final String REASON = "case_stand_in.reason";

    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    StandIns standIns;

    @Inject
    StandInStore store;

    @Inject
    Norms norms;

    @Inject
    CaseOwners owners;

    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<DeskNews> news;

    /** To whom it was opened, and to whom it could be. */
    public StandInFile open(String number) {
        var admitted = gate.admit(Action.OPEN_TO_STAND_IN, book.find(number));
        CaseFile file = admitted.dossier().file();
        LocalDate today = today();
        List<StandIn> opened = store.of(file);
        boolean reads = gate.opens(Action.READ_CASE, admitted.dossier());
        OpenCompartment content = opened.isEmpty() || !reads
                ? null
                : vault.open(file.id(), Compartment.CASE, admitted.caller().actor(), file.reference());
        Instant now = clock.instant();
        return new StandInFile(
                number,
                standIns.lacking(file),
                standIns.candidates(file, admitted.caller().known()).stream()
                        .map(seat -> new Candidate(seat.person(), directory.nameOf(seat.person()), seat.function()))
                        .toList(),
                norms.after(today, Norm.STAND_IN),
                opened.stream()
                        .map(each -> new StandInFile.Opened(
                                each.id(),
                                directory.nameOf(each.person()),
                                each.function(),
                                directory.nameOf(each.openedBy()),
                                each.at(),
                                each.endedAt() == null ? each.until() : each.endedAt(),
                                content == null ? null : content.unseal(each.id(), REASON, each.reason()),
                                each.holds(now)))
                        .toList());
    }

    /** The numbers of the cases that are nobody's, and that it is up to the caller to find somebody for. */
    public List<String> waiting() {
        PersonId reader = gate.admit(Action.READ_REGISTER).known();
        return cases.openAndNobodys().stream()
                .filter(file -> standIns.presidesNext(reader, file))
                .filter(file -> !exclusions.excludes(reader, file.id()))
                .map(file -> file.row().number())
                .toList();
    }

    /**
     * Opens it to somebody, who says first whether they have an interest, like everybody.
     *
     * @throws BrokenRule when somebody who can see it has the function already, they cannot stand in, or the day is not right
     */
    public void openTo(@Valid OpenToStandIn command) {
        var admitted = gate.admit(Action.OPEN_TO_STAND_IN, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        PersonId by = admitted.caller().known();
        LocalDate lastDay = Objects.requireNonNull(command.lastDay());
        LocalDate today = today();
        StandInRules.check(lastDay, today, norms.after(today, Norm.STAND_IN));
        cases.hold(file);
        if (standIns.lacking(file).isEmpty()) {
            throw new BrokenRule("standIn.notNeeded");
        }
        Seat seat = standIns.candidates(file, by).stream()
                .filter(candidate -> candidate.person().equals(command.person()))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("standIn.unfit"));
        UUID id = UUID.randomUUID();
        store.add(
                file,
                new StandIn(
                        id,
                        seat.person(),
                        seat.function(),
                        clock.instant(),
                        by,
                        lastDay.plusDays(1).atStartOfDay(SystemTime.ZONE).toInstant(),
                        vault.openOrCreate(file.id(), Compartment.CASE).seal(id, REASON, command.reason()),
                        null));
        trail.recordDeed(admitted.caller().actor(), "STAND_IN_OPENED", file.reference());
        news.fire(DeskNews.toPerson(DeskNews.Kind.TASK, file.id(), seat.person()));
        alert(file, by);
    }

    /**
     * Ends it before its time.
     *
     * @throws BrokenRule when it had ended already
     */
    public void end(String number, UUID standIn) {
        var admitted = gate.admit(Action.OPEN_TO_STAND_IN, book.find(number));
        CaseFile file = admitted.dossier().file();
        PersonId by = admitted.caller().known();
        if (!store.end(file, standIn, by, clock.instant())) {
            throw new BrokenRule("standIn.ended.already");
        }
        trail.recordDeed(admitted.caller().actor(), "STAND_IN_ENDED", file.reference());
        if (store.of(file).stream().anyMatch(each -> each.id().equals(standIn) && file.isOwnedBy(each.person()))) {
            owners.replaceOwnerWithoutSeat(file);
        }
        cases.write();
        alert(file, by);
    }

    /** Whoever else can see it, and whoever presides over the committee that stands in. */
    private void alert(CaseFile file, PersonId by) {
        Stream<PersonId> next = committees.standsInFor(file.committee()).stream()
                .flatMap(committee -> committees.seatsNow(committee).stream())
                .filter(seat -> seat.function().presides())
                .map(Seat::person);
        Stream.concat(owners.free(file).stream().map(Seat::person), next)
                .distinct()
                .filter(person -> !person.equals(by))
                .forEach(person -> news.fire(DeskNews.toPerson(DeskNews.Kind.MESSAGE, file.id(), person)));
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
