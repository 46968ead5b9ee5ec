package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.BeginRecord;
import nl.integrity.cases.CaseClosing;
import nl.integrity.cases.CaseDetails;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CloseCase;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.cases.OfferRecord;
import nl.integrity.cases.RecordKeeping;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.identity.AskIdentity;
import nl.integrity.identity.IdentityGround;
import nl.integrity.identity.IdentityRequests;
import nl.integrity.identity.IdentityScope;
import nl.integrity.identity.LookAtReporter;
import nl.integrity.letters.PreparedLetter;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.register.CaseRegister;
import nl.integrity.register.CaseTagging;
import nl.integrity.register.OwnFilters;
import nl.integrity.register.RegisterAddress;
import nl.integrity.register.RegisterFilter;
import nl.integrity.register.RegisterQuery;
import nl.integrity.register.SaveFilter;
import nl.integrity.register.TagCase;
import nl.integrity.reports.Channel;
import nl.integrity.reports.Conversation;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.RecordManner;
import nl.integrity.reports.ReportIntake;
import nl.integrity.shared.PersonId;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.AssessCase;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.CrimeReport;
import nl.integrity.triage.DecideTriage;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Priority;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Signal;
import nl.integrity.triage.Verdict;

/** The demo's committee at its desk; each thing that somebody does is a transaction of its own, as from a page. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDesk {
    @EJB
    CaseHandling handling;

    @EJB
    CaseReading reading;

    @EJB
    CaseRegister register;

    @EJB
    CaseTagging tagging;

    @EJB
    OwnFilters filters;

    @EJB
    CaseInterests interests;

    @EJB
    CaseTriage triage;

    @EJB
    CaseClosing closing;

    @EJB
    IdentityRequests requests;

    @Inject
    Clock clock;

    @EJB
    ReportIntake intake;

    @EJB
    RecordKeeping keeping;

    @EJB
    DeskPresence presence;

    public boolean isEmpty() {
        return as(Stories.SANNE, () -> register.read(
                                new RegisterQuery(RegisterQuery.Order.NEWEST, RegisterFilter.ALL, null))
                        .cases()
                        .rows())
                .isEmpty();
    }

    public void comesIn(String secretary, String name) {
        as(secretary, () -> {
            presence.cameIn(name, "");
            return name;
        });
    }

    public void confirm(String number, String secretary, String letter) {
        as(secretary, () -> {
            int version = reading.open(number).version();
            handling.acknowledge(new AcknowledgeCase(number, version, UUID.randomUUID(), letter));
            return number;
        });
    }

    /** Confirms with the letter that stands ready. */
    public void confirm(String number, String secretary) {
        as(secretary, () -> {
            CaseDetails open = reading.open(number);
            PreparedLetter letter = Objects.requireNonNull(open.letters().prepared());
            handling.acknowledge(
                    new AcknowledgeCase(number, open.version(), UUID.randomUUID(), letter.text(), letter.template()));
            return number;
        });
    }

    public void write(String number, String secretary, String text, boolean feedback) {
        as(secretary, () -> {
            handling.write(new WriteToReporter(number, UUID.randomUUID(), text, feedback));
            return number;
        });
    }

    /** Enters what somebody told by telephone. */
    public Receipt enter(String secretary, FileReport told, LocalDate receivedOn) {
        return as(secretary, () -> intake.fileFor(told, Channel.TELEPHONE, receivedOn));
    }

    /** Writes down what was told on this day, and puts it before the reporter. */
    public void offer(String number, String secretary, LocalDate heldOn, String text) {
        as(secretary, () -> {
            keeping.begin(new BeginRecord(
                    number, new Conversation(Channel.TELEPHONE, heldOn, RecordManner.RENDERING, null), text));
            keeping.offer(new OfferRecord(number, 1, 1, text));
            return number;
        });
    }

    /** Appoints two assessors. */
    public void appoint(String number, String secretary, Colleague first, Colleague second) {
        as(secretary, () -> {
            int version = reading.open(number).version();
            triage.appoint(new AppointAssessors(number, version, first.person(), second.person()));
            return number;
        });
    }

    /** Answers the questions of the triage: these limbs with yes, and all else with no. */
    public void assess(String number, Colleague member, Set<Limb> limbs, Risk risk, String explanation) {
        asMember(member, () -> {
            Map<Limb, Verdict> answers = new EnumMap<>(Limb.class);
            Arrays.stream(Limb.values())
                    .forEach(limb -> answers.put(limb, limbs.contains(limb) ? Verdict.YES : Verdict.NO));
            Map<Signal, Verdict> signals = new EnumMap<>(Signal.class);
            Arrays.stream(Signal.values()).forEach(signal -> signals.put(signal, Verdict.NO));
            triage.assess(new AssessCase(number, answers, signals, risk, explanation));
            return number;
        });
    }

    /** Decides on a case; the chair. */
    public void decide(
            String number, Colleague chair, Verdict wrongdoing, Risk risk, Route route, Period until, String reason) {
        asMember(chair, () -> triage.open(number));
        asMember(chair, () -> {
            triage.decide(new DecideTriage(
                    number,
                    triage.open(number).version(),
                    wrongdoing,
                    risk,
                    CrimeReport.NOT_NEEDED,
                    Priority.NORMAL,
                    route,
                    LocalDate.now(clock).plus(until),
                    reason,
                    UUID.randomUUID(),
                    ""));
            return number;
        });
    }

    /** Finishes what is left, and closes the case. */
    public void close(String number, String secretary, String findings, String followUp, String lessons) {
        as(secretary, () -> {
            reading.open(number).tasks().forEach(task -> handling.finish(number, task.id()));
            closing.close(new CloseCase(number, reading.open(number).version(), findings, followUp, lessons));
            return number;
        });
    }

    /** Asks the reporter whether this member may know who it is, for so many days. */
    public UUID askWho(String number, Colleague member, String purpose, int days) {
        asMember(member, () -> requests.open(number));
        return asMember(member, () -> {
            requests.ask(new AskIdentity(
                    number,
                    UUID.randomUUID(),
                    IdentityGround.CONSENT,
                    null,
                    IdentityScope.NAME_AND_CONTACT,
                    purpose,
                    "",
                    LocalDate.now(clock).plusDays(days),
                    null,
                    ""));
            return requests.open(number).requests().get(0).id();
        });
    }

    /** Looks at who reported, as the reporter allowed. */
    public void lookAt(String number, Colleague member, UUID request) {
        asMember(member, () -> requests.look(new LookAtReporter(number, request)));
    }

    /** Puts tags on a case. */
    public void tag(String number, String secretary, List<String> tags) {
        for (String tag : tags) {
            as(secretary, () -> {
                tagging.tag(new TagCase(number, tag));
                return tag;
            });
        }
    }

    /** Keeps a filter for what carries this tag. */
    public void keep(String secretary, String name, String tag) {
        as(secretary, () -> {
            String mark = register.read(everything()).tags().stream()
                    .filter(known -> known.word().equals(tag))
                    .findFirst()
                    .orElseThrow()
                    .mark();
            filters.save(new SaveFilter(
                    name,
                    RegisterAddress.read(
                            field -> field.equals("tag") ? List.of(mark) : List.of(), (field, fault) -> {})));
            return name;
        });
    }

    private static RegisterQuery everything() {
        return new RegisterQuery(RegisterQuery.Order.NEWEST, RegisterFilter.ALL, null);
    }

    /** Does something as this secretary. */
    public <T> T as(String secretary, Callable<T> deed) {
        return as(secretary, Role.SECRETARY, deed);
    }

    /** Does something as this member of a committee. */
    public <T> T asMember(Colleague member, Callable<T> deed) {
        return as(member.person().toString(), Role.COMMITTEE_MEMBER, deed);
    }

    /** Does something as this confidant. */
    public <T> T asConfidant(PersonId confidant, Callable<T> deed) {
        return Acting.as(confidant.toString(), Role.CONFIDANT, deed);
    }

    /** As this person, who has no interest in any case. */
    private <T> T as(String person, String role, Callable<T> deed) {
        try {
            return Acting.as(person, role, deed);
        } catch (InterestUndeclared undeclared) {
            String number = undeclared.number();
            Acting.as(person, role, () -> {
                interests.declare(new DeclareInterest(number, Interest.NONE));
                return number;
            });
            return Acting.as(person, role, deed);
        }
    }
}
