package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.Exclusions;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Leading;
import nl.integrity.organisation.LineChanged;
import nl.integrity.organisation.LineOfManagement;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import nl.integrity.vault.KeyedHash;

/**
 * Nobody handles a case about what, or whom, they are responsible for: whoever leads the unit that it is about, or in which somebody works
 * whom it is about, or one above it, is kept away like everybody who is named; when it opens, and when it turns out later that they do.
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
    KeyedHash hash;

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

    /** Of a case that turns out to be about somebody who works in a unit: that is remembered, and nobody reads it back. */
    void keepAwayFromColleague(CaseFile file, UnitId unit) {
        store.add(file, mark(file.id(), unit));
        lines.over(unit).forEach(leading -> cut(file, leading));
    }

    private byte[] mark(UUID file, UnitId unit) {
        return hash.of("case line", file + " " + unit.value(), 32);
    }

    private void cut(CaseFile file, Leading leading) {
        LocalDate opened = LocalDate.ofInstant(file.row().openedAt(), SystemTime.ZONE);
        if (leading.reachesTo(opened) && !exclusions.excludes(leading.person(), file.id())) {
            owners.keepAway(file, leading.person());
            tell(file, leading.person());
        }
    }

    private void tell(CaseFile file, PersonId person) {
        trail.recordDeed(Actor.SYSTEM, "LINE_EXCLUDED", file.reference());
        declared.fire(new InterestDeclared(new CaseId(file.id()), person));
    }

    /** Of every case about the units below the one whose line changed, unless the term was over before the case opened. */
    void onChanged(@Observes LineChanged changed) {
        for (UnitId unit : lines.below(changed.unit())) {
            List<Leading> over = lines.over(unit);
            over.forEach(leading -> keepAway(leading, unit));
            store.inWhich((file, marked) -> Arrays.equals(marked, mark(file, unit)))
                    .forEach(file -> over.forEach(leading -> cut(file, leading)));
        }
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
                    tell(file, leading.person());
                });
    }
}
