package nl.integrity.container;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.shared.PersonId;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Somebody whom single sign-on knows, with the roles it gave them; without roles: somebody from the street. */
public record Person(UUID subject, Set<String> roles) {
    public static final Person FROM_THE_STREET = with();

    /** Those whom the identity provider of these tests gave the role of a decision maker. */
    public static final UUID DECIDER = UUID.fromString("dddddddd-0000-4000-8000-000000000001");

    public static final UUID OTHER_DECIDER = UUID.fromString("dddddddd-0000-4000-8000-000000000002");

    /** Those whom it gave the role of an owner of measures. */
    public static final List<UUID> OWNERS = List.of(
            UUID.fromString("eeeeeeee-0000-4000-8000-000000000001"),
            UUID.fromString("eeeeeeee-0000-4000-8000-000000000002"),
            UUID.fromString("eeeeeeee-0000-4000-8000-000000000003"));

    /** Those whom it gave the role of an investigator. */
    public static final List<UUID> INVESTIGATORS = List.of(
            UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001"),
            UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002"));

    /** The one whom it gave the role of an auditor. */
    public static final UUID AUDITOR = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");

    /** The one of whom it knows where they work. */
    public static final UUID OF_A_UNIT = UUID.fromString("cccccccc-0000-4000-8000-000000000001");

    /** The code of that unit. */
    public static final String ITS_UNIT = "RVDK";

    public static Person with(String... roles) {
        return new Person(UUID.randomUUID(), Set.copyOf(List.of(roles)));
    }

    public static Person employee() {
        return with(Role.EMPLOYEE);
    }

    public static Person secretary() {
        return with(Role.EMPLOYEE, Role.SECRETARY);
    }

    public static Person auditor() {
        return with(Role.EMPLOYEE, Role.AUDITOR);
    }

    public PersonId id() {
        return new PersonId(subject);
    }

    /** Does something as this person. */
    public void does(Runnable deed) {
        asks(() -> {
            deed.run();
            return true;
        });
    }

    /** Asks something as this person, who says to have no interest in a case whenever that is what has to be said first. */
    public <T> T asks(Callable<T> question) {
        try {
            return asksAtFirst(question);
        } catch (InterestUndeclared undeclared) {
            asksAtFirst(() -> {
                CDI.current()
                        .select(CaseInterests.class)
                        .get()
                        .declare(new DeclareInterest(undeclared.number(), Interest.NONE));
                return true;
            });
            return asksAtFirst(question);
        }
    }

    /** Has the seat that goes with the role, before doing anything. */
    public void sits() {
        Seats.take(this);
    }

    /** Asks something as this person, as it is. */
    public <T> T asksAtFirst(Callable<T> question) {
        Seats.take(this);
        try {
            return roles.isEmpty()
                    ? question.call()
                    : SecurityDomain.getCurrent()
                            .createAdHocIdentity(subject.toString())
                            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                            .runAs(question);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
