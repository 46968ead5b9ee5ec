package nl.integrity.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a request to learn who reported must heed, and whose approval is enough. */
final class IdentityRules {
    private IdentityRules() {}

    /**
     * @param keepsIt whether whoever asks knows who reported by their function
     * @param duties those that can be chosen today
     * @param furthest the last day that can be chosen
     * @throws BrokenRule for what is missing or may not be
     */
    static void check(AskIdentity asked, boolean keepsIt, List<Duty> duties, LocalDate today, LocalDate furthest) {
        LocalDate lastDay = Objects.requireNonNull(asked.lastDay());
        if (lastDay.isBefore(today) || lastDay.isAfter(furthest)) {
            throw new BrokenRule("identity.lastDay.wrong");
        }
        if (keepsIt && asked.recipient().isEmpty()) {
            throw new BrokenRule("identity.recipient.missing");
        }
        if (asked.isByLaw() && duties.stream().noneMatch(duty -> duty.code().equals(asked.duty()))) {
            throw new BrokenRule("identity.duty.missing");
        }
        if (asked.isByLaw() && asked.unannounced() != null && asked.why().isEmpty()) {
            throw new BrokenRule("identity.why.missing");
        }
    }

    /** @throws BrokenRule when this person must not approve it, or did already */
    static void mayApprove(Requested requested, PersonId person) {
        if (requested.asker().equals(person)) {
            throw new BrokenRule("identity.approve.own");
        }
        if (requested.isApprovedBy(person)) {
            throw new BrokenRule("identity.approve.twice");
        }
    }

    /**
     * Whether two people other than whoever asks approved, the chair among them.
     *
     * @param count those whose approval counts: who has lost their part in the case since, has no say in it
     */
    static boolean isEnough(PersonId asker, Collection<Requested.Step> approvals, Set<PersonId> count) {
        Set<@Nullable PersonId> people = new HashSet<>();
        boolean chair = false;
        for (Requested.Step approval : approvals) {
            PersonId by = approval.person();
            if (by != null && !by.equals(asker) && count.contains(by)) {
                people.add(by);
                chair |= approval.chair();
            }
        }
        return chair && people.size() >= 2;
    }
}
