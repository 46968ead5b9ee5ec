package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.integrity.access.Role;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Whoever is logged in at the desk, as the identity provider tells it. */
@Named
@RequestScoped
public class SignedIn {
    @Inject
    HttpServletRequest request;

    public String getName() {
        return claim("name").orElse("");
    }

    public String getEmail() {
        return claim("email").orElse("");
    }

    /** The code of the unit where this person works; empty when the identity provider does not know. */
    public String getUnit() {
        return claim("unit").orElse("");
    }

    public List<String> getRoles() {
        return Role.ALL.stream().filter(this::has).toList();
    }

    /** Whether they have a function at the desk, beyond being an employee. */
    public boolean isAtTheDesk() {
        return getRoles().stream().anyMatch(role -> !role.equals(Role.EMPLOYEE));
    }

    /** Whether they can have a seat in a committee. */
    public boolean isOfCommittee() {
        return has(Role.SECRETARY) || has(Role.COMMITTEE_MEMBER);
    }

    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    private Optional<String> claim(String name) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.ofNullable(principal.getOidcSecurityContext().getIDToken())
                        .map((IDToken token) -> token.getClaimValueAsString(name))
                : Optional.empty();
    }
}
