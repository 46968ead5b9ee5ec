package nl.integrity.duties;

import java.util.UUID;

/** A duty in the register of duties; who brings one back after its end makes a new one. */
public record DutyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
