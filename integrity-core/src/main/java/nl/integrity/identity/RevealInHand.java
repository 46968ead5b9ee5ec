package nl.integrity.identity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.PersonId;

/**
 * A case by a request to learn who reported it. Who asked, and was allowed, is that to it today, and only while they have a part in the case:
 * who lost that, lost this.
 */
final class RevealInHand implements Dossier {
    private final CaseInHand hand;
    private final Optional<Requested> requested;
    private final LocalDate today;

    /** @param requested empty when the case has no such request */
    RevealInHand(CaseInHand hand, Optional<Requested> requested, LocalDate today) {
        this.hand = hand;
        this.requested = requested;
        this.today = today;
    }

    CaseInHand hand() {
        return hand;
    }

    Optional<Requested> requested() {
        return requested;
    }

    @Override
    public UUID dossierId() {
        return hand.dossierId();
    }

    @Override
    public String reference() {
        return hand.reference();
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        Set<Relation> is = hand.relationsOf(person);
        boolean takesPart = is.contains(Relation.SECRETARY) || is.contains(Relation.MEMBER);
        if (!takesPart || requested.filter(each -> each.isOpenTo(person, today)).isEmpty()) {
            return is;
        }
        Set<Relation> more = EnumSet.copyOf(is);
        more.add(Relation.REVEALED_TO);
        return more;
    }
}
