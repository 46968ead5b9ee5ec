package nl.integrity.duties;

/**
 * How many hold a duty by appointment.
 *
 * @param unmatched those of them whose account is in no line of the list, so that what they hold by it is not known
 */
public record AppointmentCount(int people, int unmatched) {}
