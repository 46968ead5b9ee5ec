package nl.integrity.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.access.Source;
import nl.integrity.access.Throttle;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.NamedPerson;
import nl.integrity.questions.Questionnaire;
import nl.integrity.questions.Questionnaires;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** The front door: anyone may report, named or not. */
@Stateless
@PermitAll
public class ReportIntake {
    @Inject
    Gate gate;

    @Inject
    Questionnaires questionnaires;

    @Inject
    ReportWriting writing;

    @Inject
    Throttle throttle;

    @Inject
    Deadlines deadlines;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Event<ReportFiled> filed;

    /** What a reporter is asked today. */
    @OpenToAll(because = "the questions are on a public page")
    public Questionnaire questionnaire() {
        return questionnaires.current();
    }

    /**
     * What was asked by this version.
     *
     * @throws BrokenRule when there is no such version
     */
    @OpenToAll(because = "the questions are on a public page")
    public Questionnaire questionnaireOf(int version) {
        return questionnaires.version(version);
    }

    /**
     * From the public pages. Filing the same form again gives the same receipt and makes no second report.
     *
     * @throws nl.integrity.access.LimitReached when very many come from one place
     */
    public Receipt file(@Valid FileReport command, Source source) {
        throttle.take(Limit.SUBMISSION, source);
        return admitted(take(tidy(command, questionnaireOf(command.questionnaire())), Origin.web(clock.instant())));
    }

    /**
     * By somebody who is logged in, under their own name; they will not be able to see how it is handled but as its reporter.
     *
     * @param unit the code of the unit where they work, as single sign-on gives it, or nothing: those who lead it are kept away
     */
    @RolesAllowed(Role.EMPLOYEE)
    public Receipt fileAsMyself(@Valid FileReport command, String unit) {
        PersonId myself = gate.caller().known();
        throttle.take(Limit.SUBMISSION, myself.toString());
        FileReport named =
                tidy(command, questionnaireOf(command.questionnaire()).named());
        return admitted(take(
                named,
                Origin.staff(clock.instant(), myself, directory.unitToday(unit).orElse(null))));
    }

    /**
     * By the secretary, for somebody who reported by telephone, in person or by letter. The law's terms count from the day it came in.
     *
     * @param receivedOn that day in Amsterdam, not after today
     */
    @RolesAllowed(Role.SECRETARY)
    public Receipt fileFor(@Valid FileReport command, Channel channel, LocalDate receivedOn) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (receivedOn.isAfter(today)) {
            throw new BrokenRule("report.day.future");
        }
        Instant receivedAt = receivedOn.equals(today)
                ? now
                : receivedOn.atTime(12, 0).atZone(clock.getZone()).toInstant();
        Receipt receipt =
                take(tidy(command, questionnaireOf(command.questionnaire())), Origin.other(receivedAt, channel));
        gate.admit(Action.FILE_FOR_REPORTER, "report " + receipt.number());
        return receipt;
    }

    /** By a confidant, for somebody who consented to exactly this. The receipt is theirs, and not the confidant's to see. */
    @RolesAllowed(Role.CONFIDANT)
    public Receipt fileForClient(@Valid FileReport command) {
        return admitted(take(
                tidy(command, questionnaireOf(command.questionnaire())),
                Origin.other(clock.instant(), Channel.CONFIDANT)));
    }

    private Receipt admitted(Receipt receipt) {
        // last, since the entry names the report by its number; a refusal here undoes it all
        gate.admitReporter(Action.FILE_REPORT, "report " + receipt.number());
        return receipt;
    }

    private FileReport tidy(FileReport command, Questionnaire asked) {
        FileReport kept = new FileReport(
                command.submission(), command.language(), command.questionnaire(), asked.kept(command.answers()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!Questionnaire.faults(asked.asked(kept.answers()), kept.answers(), today)
                .isEmpty()) {
            throw new BrokenRule("report.answers.incomplete");
        }
        return kept;
    }

    private Receipt take(FileReport told, Origin origin) {
        ReceiptCode code = writing.draw(told);
        return writing.sentBefore(code)
                .map(held -> receipt(code, held, deadlines.of(held.id().value())))
                .orElseGet(() -> store(told, code, origin));
    }

    private Receipt store(FileReport told, ReceiptCode code, Origin origin) {
        ReportId id = ReportId.next();
        Clocks clocks = deadlines.start(id.value(), origin.receivedAt());
        HeldReport held = writing.write(id, told, code, origin);
        List<String> named = told.people().stream().map(NamedPerson::name).toList();
        filed.fire(new ReportFiled(
                id,
                held.number(),
                origin.receivedAt(),
                told.category(),
                told.unit(),
                clocks,
                named,
                origin.filedBy(),
                origin.channel(),
                origin.filersUnit()));
        return receipt(code, held, clocks);
    }

    private Receipt receipt(ReceiptCode code, HeldReport held, Clocks clocks) {
        return new Receipt(
                code, held.number(), held.receivedAt().atZone(clock.getZone()).toLocalDate(), clocks);
    }

    /** How a report came, and when. */
    record Origin(Instant receivedAt, Channel channel, @Nullable PersonId filedBy, @Nullable UnitId filersUnit) {
        static Origin web(Instant at) {
            return new Origin(at, Channel.WEB, null, null);
        }

        static Origin staff(Instant at, PersonId myself, @Nullable UnitId unit) {
            return new Origin(at, Channel.STAFF, myself, unit);
        }

        static Origin other(Instant at, Channel channel) {
            return new Origin(at, channel, null, null);
        }

        @Override
        public String toString() {
            return "Origin";
        }
    }
}
