package nl.integrity.committees;

import java.util.List;

/**
 * All committees, and whether the identity provider agrees with them.
 *
 * @param checked whether it answered; when not, nothing is known of mismatches
 */
public record CommitteeOverview(List<CommitteeState> committees, boolean checked, List<RoleMismatch> mismatches) {}
