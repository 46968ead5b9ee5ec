package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.deadlines.DeadlineStore.Place;
import nl.integrity.deadlines.DeadlineStore.Watched;
import nl.integrity.shared.SystemTime;

/** One round past the clocks; each clock is a transaction of its own, so that what goes wrong with one holds up no other. */
@ApplicationScoped
class AlarmRound {
    private static final int PAGE = 100;

    @Inject
    DeadlineStore store;

    @Inject
    Event<AlarmRaised> raised;

    /** Those that are to be looked at on this day, behind this place. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Place> toLookAt(LocalDate today, Place after) {
        return store.toLookAt(today, after, PAGE);
    }

    /**
     * Tells what there is to tell of one clock, unless it was stopped meanwhile or another server has it in hand.
     *
     * @return whether there was anything
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean look(Place place, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemTime.ZONE);
        return store.lock(place, today)
                .filter(clock -> {
                    store.lookAgain(place, clock.term().nextAlarm(today));
                    return tell(place, clock, now, today);
                })
                .isPresent();
    }

    private boolean tell(Place place, Watched clock, Instant now, LocalDate today) {
        int alarms = clock.term().alarmsBy(today);
        if (alarms <= clock.told() || !store.told(place, alarms, now)) {
            return false;
        }
        raised.fire(new AlarmRaised(place.dossier(), place.kind(), RunningTerm.alarm(alarms, clock.told()), now));
        return true;
    }
}
