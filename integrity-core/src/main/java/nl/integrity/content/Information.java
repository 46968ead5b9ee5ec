package nl.integrity.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.OpenToAll;

/** What everybody may read: how to report, who is protected, where else to go. */
@Stateless
@PermitAll
public class Information {
    @Inject
    Contents contents;

    /** A leaflet as it is. */
    @OpenToAll(because = "the law wants everybody to be able to read it")
    public LeafletText read(Leaflet leaflet) {
        return contents.today(leaflet);
    }

    /**
     * A leaflet as it was.
     *
     * @param number the latest at the time, as it is kept with a report
     * @throws AccessRefused when there never was such a number
     */
    @OpenToAll(because = "everybody could read it then")
    public LeafletText readAsOf(Leaflet leaflet, int number) {
        return contents.asOf(leaflet, number).orElseThrow(AccessRefused::new);
    }
}
