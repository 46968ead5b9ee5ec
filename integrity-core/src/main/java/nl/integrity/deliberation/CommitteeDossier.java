package nl.integrity.deliberation;

import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.Committees;
import nl.integrity.shared.PersonId;

/** What belongs to a committee as a whole, for the gate: people are to it what their seat makes them. */
final class CommitteeDossier implements Dossier {
    private final UUID id;
    private final String reference;
    private final CommitteeId committee;
    private final Committees committees;

    CommitteeDossier(UUID id, String reference, CommitteeId committee, Committees committees) {
        this.id = id;
        this.reference = reference;
        this.committee = committee;
        this.committees = committees;
    }

    @Override
    public UUID dossierId() {
        return id;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return committees
                .seatOf(person, committee)
                .map(seat -> seat.function().relations())
                .orElse(Set.of());
    }
}
