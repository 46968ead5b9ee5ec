package nl.integrity.duties;

import java.util.Set;

/**
 * Says who hold a duty by an appointment in another register.
 *
 * @param basedOn the number of the version that was before whoever wrote this; 0 for the first
 * @param appointments none when nobody does
 */
public record HoldByAppointment(DutyId duty, int basedOn, Set<Appointment> appointments) {
    public HoldByAppointment {
        appointments = Set.copyOf(appointments);
    }

    @Override
    public String toString() {
        return "hold by appointment " + duty;
    }
}
