package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.LeadUnit;
import nl.integrity.organisation.UnitAdministration;
import nl.integrity.organisation.UnitCode;

/** The demo's administrator, who entered who leads some of the units: one of them sat in the committee before. */
@Stateless
public class DemoLines {
    @EJB
    UnitAdministration units;

    @Inject
    Clock clock;

    public void fill() {
        DemoTime.ago(Duration.ofDays(410), () -> {
            leads("IND", DemoSeats.LINDA);
            part("JUSTIS", "BD");
            part("JUSTID", "BD");
        });
        DemoTime.ago(Duration.ofDays(195), () -> leads("DJI", DemoSeats.CHANTAL));
    }

    private void leads(String code, Colleague colleague) {
        DemoSeats.asAdministrator(() -> {
            units.lead(
                    new LeadUnit(units.open(new UnitCode(code)).unit().id(), colleague.person(), LocalDate.now(clock)));
            return code;
        });
    }

    private void part(String code, String above) {
        DemoSeats.asAdministrator(() -> {
            units.place(new UnitCode(code), new UnitCode(above));
            return code;
        });
    }
}
