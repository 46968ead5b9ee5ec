package nl.integrity.confidants;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A confidant as the directory shows one.
 *
 * @param card of the confidant; the name is empty when it is not shown
 * @param standIn the card of whoever stands in; {@code null} when they are there themselves, or nobody stands in
 * @param awayUntil the last day on which they are away; {@code null} when they are not
 * @param next when whoever can be spoken to is at work; {@code null} when that is not known
 * @param distance in kilometres from where was asked; {@code null} when it does not matter
 */
public record Shown(
        ConfidantCard card,
        @Nullable ConfidantCard standIn,
        @Nullable LocalDate awayUntil,
        @Nullable Instant next,
        boolean atWork,
        @Nullable Double distance) {
    /** Whether somebody can be spoken to today: the confidant, or a stand-in. */
    public boolean isServed() {
        return awayUntil == null || standIn != null;
    }

    @Override
    public String toString() {
        return "shown " + card;
    }
}
