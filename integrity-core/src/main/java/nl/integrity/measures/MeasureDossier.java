package nl.integrity.measures;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;

/** A measure with what people are to it, for as long as one call lasts. */
final class MeasureDossier implements Dossier {
    private final MeasureStore.Known known;
    private final Function<PersonId, Set<UnitId>> leads;

    /** @param leads the units that somebody leads today, with all below */
    MeasureDossier(MeasureStore.Known known, Function<PersonId, Set<UnitId>> leads) {
        this.known = known;
        this.leads = leads;
    }

    MeasureStore.Known known() {
        return known;
    }

    /** Whether it is theirs to see to. */
    boolean isOf(PersonId person) {
        return person.equals(known.plan().owner()) || person.equals(known.plan().deputy());
    }

    /** @throws IllegalStateException when they have no part in it */
    MeasurePart partOf(PersonId person) {
        MeasureStore.Plan plan = known.plan();
        if (person.equals(plan.verifier())) {
            return MeasurePart.VERIFIER;
        }
        if (!isOf(person)) {
            throw new IllegalStateException("no part in " + reference());
        }
        return person.equals(plan.owner()) ? MeasurePart.OWNER : MeasurePart.DEPUTY;
    }

    @Override
    public UUID dossierId() {
        return known.id();
    }

    @Override
    public String reference() {
        return "measure " + known.number();
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        Set<Relation> is = EnumSet.noneOf(Relation.class);
        MeasureStore.Plan plan = known.plan();
        if (isOf(person)) {
            is.add(Relation.RESPONSIBLE);
        }
        if (person.equals(plan.verifier())) {
            is.add(Relation.VERIFIER);
        }
        if (is.isEmpty() && leads.apply(person).contains(plan.unit())) {
            is.add(Relation.OVERSEES);
        }
        return is;
    }
}
