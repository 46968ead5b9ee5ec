package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.duties.AddDuty;
import nl.integrity.duties.AddPair;
import nl.integrity.duties.ApplyList;
import nl.integrity.duties.Appointment;
import nl.integrity.duties.AskException;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.ConflictQuery;
import nl.integrity.duties.DecideException;
import nl.integrity.duties.DraftId;
import nl.integrity.duties.DutyExceptions;
import nl.integrity.duties.DutyId;
import nl.integrity.duties.DutyLists;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.DutyRules;
import nl.integrity.duties.EndDuty;
import nl.integrity.duties.EndException;
import nl.integrity.duties.EndPair;
import nl.integrity.duties.ExceptionId;
import nl.integrity.duties.HoldByAppointment;
import nl.integrity.duties.ListDraft;
import nl.integrity.duties.PairId;
import nl.integrity.duties.PlanAssignment;
import nl.integrity.duties.Verdict;
import nl.integrity.shared.UnitId;

/** What a coordinator does about duties that do not go together, in a word each. */
@Dependent
public class SomeDuty {
    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);

    @Inject
    DutyRules rules;

    @Inject
    DutyLists lists;

    @Inject
    DutyReading reading;

    @Inject
    DutyExceptions exceptions;

    @Inject
    SomeUnit unit;

    public Person coordinator() {
        return coordinator;
    }

    /** Something of this type that is valid and harmless. */
    public Object command(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "ConflictQuery" -> ConflictQuery.ALL;
            case "AddDuty" -> adding("D" + UUID.randomUUID().toString().substring(0, 8));
            case "AddPair" -> new AddPair(duty(), duty(), "Werk", "Vier ogen.", false);
            case "EndDuty" -> new EndDuty(duty(), "Bestaat niet meer.");
            case "EndPair" -> new EndPair(pair(duty(), duty(), false), "Hoeft niet meer.");
            case "HoldByAppointment" -> new HoldByAppointment(duty(), 0, Set.of(Appointment.CONFIDANT));
            case "PlanAssignment" ->
                new PlanAssignment(
                        "P1", duty(), new UnitId(unit.unit("NFI").id().value()));
            case "ApplyList" -> new ApplyList(new DraftId(UUID.randomUUID()), true);
            case "HolderId" -> conflict().holder().id();
            case "PairId" -> conflict().pair().id();
            case "AskException" -> asking(conflict());
            case "ExceptionId" -> asked();
            case "DecideException" -> new DecideException(asked(), Verdict.APPROVED, "");
            case "EndException" -> new EndException(asked(), "Opgelost.");
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    public static AddDuty adding(String code) {
        return new AddDuty(code, "Taak " + code, "Duty " + code, "Werk");
    }

    public DutyId duty() {
        return duty("D" + UUID.randomUUID().toString().substring(0, 8));
    }

    public DutyId duty(String code) {
        return coordinator.asks(() -> rules.add(adding(code)));
    }

    public PairId pair(DutyId one, DutyId other, boolean sameUnit) {
        return coordinator.asks(() -> rules.forbid(new AddPair(one, other, "Werk", "Vier ogen.", sameUnit)));
    }

    /** Makes a duty go with an appointment. */
    public void appoints(DutyId duty, Appointment... appointments) {
        coordinator.does(() -> rules.hold(new HoldByAppointment(duty, 0, Set.of(appointments))));
    }

    /** Of whoever the list has; made when there is none on which nothing waits. */
    public ConflictLine conflict() {
        return open().stream().findFirst().orElseGet(() -> {
            forgetAll();
            pair(duty("BESLISSEN"), duty("TOETSEN"), false);
            takes(
                    """
                    nummer;naam;onderdeel;taak
                    P1;A. de Boer;NFI;BESLISSEN
                    P1;A. de Boer;NFI;TOETSEN
                    """);
            return open().get(0);
        });
    }

    private List<ConflictLine> open() {
        return coordinator.asks(() -> reading.export(ConflictQuery.ALL)).stream()
                .filter(line -> line.asked() == null)
                .toList();
    }

    public static AskException asking(ConflictLine conflict) {
        return new AskException(
                conflict.holder().id(),
                conflict.pair().id(),
                "Een collega kijkt alles na.",
                "",
                "Er is nog niemand anders.",
                SomeCommittee.today().plusDays(30));
    }

    public ExceptionId asked() {
        ConflictLine conflict = conflict();
        return coordinator.asks(() -> exceptions.ask(asking(conflict)));
    }

    public void sends(String file) {
        coordinator.asks(() ->
                lists.read(SomeCommittee.today(), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    public ListDraft draft() {
        return coordinator.asks(() -> lists.draft()).orElseThrow();
    }

    /** Sends a list and takes it in. */
    public void takes(String file) {
        sends(file);
        coordinator.does(() -> lists.apply(new ApplyList(draft().id(), false)));
    }

    public static void forgetAll() {
        List.of(
                        "duty_draft_fault",
                        "duty_draft_line",
                        "duty_draft",
                        "duty_exception_ending",
                        "duty_exception_decision",
                        "duty_exception",
                        "duty_list_total",
                        "duty_list",
                        "duty_conflict",
                        "duty_holding",
                        "duty_holder",
                        "duty_pair_ending",
                        "duty_pair",
                        "duty_ending",
                        "duty_appointment",
                        "duty")
                .forEach(table -> Database.change("delete from " + table));
    }
}
