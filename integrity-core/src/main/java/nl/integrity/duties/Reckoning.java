package nl.integrity.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/** Keeps what follows from list, appointments and rules in step with them. Whoever asks for it holds the lock of {@link RuleStore}. */
@ApplicationScoped
class Reckoning {
    private static final int ASKED_AT_ONCE = 50;

    @Inject
    AppointmentStore appointments;

    @Inject
    ConflictStore conflicts;

    @Inject
    HoldingStore holdings;

    @Inject
    PeopleSearch people;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** After the list or a rule changed. */
    void renew() {
        takeIn();
        workOut();
    }

    /** When only appointments may have changed; if none did, nothing has to be worked out. */
    void follow() {
        if (takeIn()) {
            workOut();
        }
    }

    private boolean takeIn() {
        LocalDate today = SystemTime.today(clock);
        askForAccounts(today);
        boolean changed = appointments.takeIn(today);
        if (changed) {
            trail.recordDeed(Actor.SYSTEM, "TAKE_IN_APPOINTMENTS", "-");
        }
        return changed;
    }

    /** Of those who were appointed before accounts were kept. */
    private void askForAccounts(LocalDate today) {
        try {
            for (PersonId person : appointments.unknown(today, ASKED_AT_ONCE)) {
                people.person(person).ifPresent(directory::know);
            }
        } catch (PeopleUnreachable away) {
            // until the next time they are people of their own, and are counted as such
        }
    }

    private void workOut() {
        conflicts.workOut();
        holdings.forgetTheGone();
    }
}
