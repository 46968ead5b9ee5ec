package nl.integrity.committees;

import java.util.UUID;

/** One seat of one person: a new appointment is a new seat. */
public record SeatId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
