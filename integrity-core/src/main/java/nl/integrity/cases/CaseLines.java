package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.integrity.access.Exclusions;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Leading;
import nl.integrity.organisation.LineChanged;
import nl.integrity.organisation.LineOfManagement;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;

/**
 * Nobody handles a case about what they are responsible for: whoever leads the unit that it is about, or one above it, is kept away like
 * everybody who is named; when it opens, and when it turns out later that they do.
 */
@ApplicationScoped
class CaseLines {
    @Inject
    LineOfManagement lines;

    @Inject
    LineStore store;

    @Inject
    Exclusions exclusions;

    @Inject
    CasePeopleStore people;

    @Inject
    CaseOwners owners;

    @Inject
    AuditTrail trail;

    @Inject
    Event<InterestDeclared> declared;

    @Inject
    Clock clock;

    /** Of a case that opens. */
    void keepAway(CaseFile file, UnitId unit) {
        LocalDate opened = LocalDate.ofInstant(file.row().openedAt(), SystemTime.ZONE);
        lines.over(unit).stream()
                .filter(leading -> leading.reachesTo(opened))
                .forEach(leading -> exclusions.exclude(leading.person(), file.id()));
    }

    /** Of every case about the units below the one whose line changed, unless the term was over before the case opened. */
    void onChanged(@Observes LineChanged changed) {
        lines.below(changed.unit()).forEach(unit -> lines.over(unit).forEach(leading -> keepAway(leading, unit)));
    }

    private void keepAway(Leading leading, UnitId unit) {
        store.exclude(exclusions.mark(leading.person()), unit, leading.lastDay());
        store.inHandOf(leading.person(), unit).stream()
                .filter(file -> exclusions.excludes(leading.person(), file.id()))
                .forEach(file -> {
                    people.release(file, leading.person(), clock.instant());
                    if (file.isOwnedBy(leading.person())) {
                        owners.replaceOwner(file);
                    }
                    trail.recordDeed(Actor.SYSTEM, "LINE_EXCLUDED", file.reference());
                    declared.fire(new InterestDeclared(new CaseId(file.id()), leading.person()));
                });
    }
}
