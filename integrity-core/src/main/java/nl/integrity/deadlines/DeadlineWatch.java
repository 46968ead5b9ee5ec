package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.deadlines.DeadlineStore.Place;
import nl.integrity.shared.SystemTime;

/**
 * Tells of every clock what there is to tell, once, however many servers look. A day that all of them missed is made good the next time.
 */
@ApplicationScoped
public class DeadlineWatch {
    private static final System.Logger LOG = System.getLogger("nl.integrity.deadlines");

    @Inject
    AlarmRound round;

    /**
     * Goes past the clocks of which there is something to tell by now, some at a time.
     *
     * @return of how many it told something
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int look(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemTime.ZONE);
        int told = 0;
        List<Place> page = round.toLookAt(today, Place.FIRST);
        while (!page.isEmpty()) {
            for (Place place : page) {
                told += tells(place, now) ? 1 : 0;
            }
            page = round.toLookAt(today, page.get(page.size() - 1));
        }
        return told;
    }

    private boolean tells(Place place, Instant now) {
        try {
            return round.look(place, now);
        } catch (RuntimeException e) {
            // undone as a whole, and so it is told the next time
            LOG.log(System.Logger.Level.ERROR, "A clock could not be looked at: " + place.id(), e);
            return false;
        }
    }
}
