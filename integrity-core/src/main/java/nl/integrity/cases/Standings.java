package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Relation;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/**
 * What people are to a case: by a seat in the committee in charge, or because it was opened to them for a time, and by what they said about their interest. Asked anew each time, so that a seat that ended, or an interest that was declared, counts at once.
 */
@ApplicationScoped
class Standings {
    @Inject
    CaseStore cases;

    @Inject
    CasePeopleStore people;

    @Inject
    StandIns standIns;

    @Inject
    Committees committees;

    @Inject
    Clock clock;

    /** The case that handles the report with this number, for the gate: that of a case is the number of the report it was opened for. */
    Optional<CaseInHand> find(String number) {
        return cases.holding(number).map(holding -> new CaseInHand(holding.file(), holding.report(), this));
    }

    CaseInHand inHand(CaseFile file) {
        return new CaseInHand(file, null, this);
    }

    /** The report that a case was opened for. */
    CaseReport own(CaseFile file) {
        return cases.own(file);
    }

    Set<Relation> of(PersonId person, CaseFile file) {
        Set<Relation> is = EnumSet.noneOf(Relation.class);
        committees
                .seatOf(person, file.committee())
                .map(Seat::function)
                .or(() -> standIns.functionOf(person, file))
                .ifPresent(function -> is.addAll(function.relations()));
        if (is.isEmpty() && people.having(CasePart.DECISION_MAKER, file).contains(person)) {
            is.add(Relation.DECISION_MAKER);
        }
        if (is.isEmpty() && people.investigating(file, today()).contains(person)) {
            is.add(Relation.INVESTIGATOR);
        }
        if (is.isEmpty() && standIns.presidesNext(person, file)) {
            is.add(Relation.NEXT_CHAIR);
        }
        if (is.isEmpty()) {
            return is;
        }
        if (!people.hasNoInterest(person, file)) {
            return EnumSet.of(Relation.UNDECLARED);
        }
        if (file.isOwnedBy(person)) {
            is.add(Relation.OWNER);
        }
        if (people.having(CasePart.ASSESSOR, file).contains(person)) {
            is.add(Relation.ASSESSOR);
        }
        return is;
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
