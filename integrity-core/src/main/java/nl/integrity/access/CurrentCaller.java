package nl.integrity.access;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import nl.integrity.shared.PersonId;

/** Who is asking, right now. Asked on every call and never kept: doors are pooled and outlive their callers. */
@ApplicationScoped
class CurrentCaller {
    Caller get() {
        EJBContext door = door();
        Set<String> roles = Role.ALL.stream().filter(door::isCallerInRole).collect(Collectors.toUnmodifiableSet());
        return roles.isEmpty()
                ? Caller.UNKNOWN
                : new Caller(PersonId.of(door.getCallerPrincipal().getName()), roles);
    }

    @SuppressWarnings("BanJNDI") // a fixed name of our own component
    private static EJBContext door() {
        try {
            return InitialContext.doLookup("java:comp/EJBContext");
        } catch (NamingException e) {
            throw new IllegalStateException("asked outside a door", e);
        }
    }
}
