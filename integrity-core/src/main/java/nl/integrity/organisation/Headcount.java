package nl.integrity.organisation;

import java.time.LocalDate;

/** How many people work at a location, as counted on a day. */
public record Headcount(int staff, LocalDate countedOn) {}
