package nl.integrity.demo;

import java.util.concurrent.Callable;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Does something as somebody whom single sign-on gave a role, without a login. */
final class Acting {
    private Acting() {}

    /**
     * @param person by their identifier
     * @param role beside that of an employee, whom everybody is
     * @throws InterestUndeclared when they must say first whether they have an interest in a case
     */
    static <T> T as(String person, String role, Callable<T> deed) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(person)
                    .withDefaultRoleMapper(
                            RoleMapper.constant(Roles.of(Role.EMPLOYEE).or(Roles.of(role))))
                    .runAs(deed);
        } catch (InterestUndeclared undeclared) {
            throw undeclared;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
