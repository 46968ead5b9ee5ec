package nl.integrity.committees;

import java.time.LocalDate;
import nl.integrity.shared.PersonId;

/** Somebody was given a seat; told within the transaction, also when the seat begins later. */
public record SeatTaken(CommitteeId committee, PersonId person, SeatFunction function, LocalDate from) {}
