package nl.integrity.confidants;

import java.time.LocalDate;

/** Days in Amsterdam on which a confidant is not there, both included. */
public record Absence(LocalDate from, LocalDate until) {
    boolean includes(LocalDate day) {
        return !from.isAfter(day) && !until.isBefore(day);
    }
}
