package nl.integrity.confidants;

import jakarta.validation.Valid;

/**
 * Agrees something else with a confidant, from now on.
 *
 * @param basedOn the version that the administrator had before them
 */
public record ReviseConfidant(ConfidantId confidant, int basedOn, @Valid Profile profile) {}
