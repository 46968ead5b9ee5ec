package nl.integrity.identity;

import java.util.List;
import nl.integrity.reports.IdentityLook;

/**
 * Who asked to learn who a reporter is, and who looked, as the reporter sees it.
 *
 * @param requests the latest first
 * @param looks the latest first
 */
public record OwnIdentityFile(List<OwnIdentityRequest> requests, List<IdentityLook> looks) {
    /** Whether the reporter is to say something. */
    public boolean asks() {
        return requests.stream().anyMatch(OwnIdentityRequest::mayConsent);
    }
}
