package nl.integrity.cases;

import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.PersonId;

/** Somebody who sits in a committee, by name and function. */
public record Candidate(PersonId id, String name, SeatFunction function) {}
