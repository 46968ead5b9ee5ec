package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.Role;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.BeginRecord;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.OfferRecord;
import nl.integrity.cases.RecordKeeping;
import nl.integrity.cases.RegisterQuery;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.reports.Channel;
import nl.integrity.reports.Conversation;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.RecordManner;
import nl.integrity.reports.ReportIntake;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The demo's secretaries at their desk. */
@Stateless
public class DemoDesk {
    @EJB
    CaseHandling handling;

    @EJB
    CaseReading reading;

    @EJB
    ReportIntake intake;

    @EJB
    RecordKeeping keeping;

    @EJB
    DeskPresence presence;

    public boolean isEmpty() {
        return as(Stories.SANNE, () -> reading.register(
                                new RegisterQuery(RegisterQuery.Order.NEWEST, RegisterQuery.Filter.ALL, null))
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

    private static <T> T as(String person, Callable<T> deed) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(person)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(Role.EMPLOYEE, Role.SECRETARY))))
                    .runAs(deed);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
