package nl.integrity.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.committees.SeatFunction;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A request to learn who reported, as it is kept: how it stands follows from the last of its steps.
 *
 * @param duty the code of one
 * @param content why it is asked, and for whom else
 * @param steps the first first; there is always one
 */
record Requested(
        UUID id,
        UUID caseFile,
        ReportId report,
        Instant at,
        PersonId asker,
        SeatFunction function,
        IdentityGround ground,
        @Nullable String duty,
        IdentityScope scope,
        LocalDate lastDay,
        @Nullable Unannounced unannounced,
        Sealed content,
        List<Step> steps) {
    /**
     * One step.
     *
     * @param person {@code null} for the reporter, and for what follows by itself
     * @param chair whether they presided over the committee then
     */
    record Step(
            UUID id,
            int number,
            Instant at,
            @Nullable PersonId person,
            IdentityMove move,
            boolean chair,
            @Nullable Sealed reason) {
        @Override
        public String toString() {
            return "Step " + move;
        }
    }

    IdentityState state() {
        return last().move().makes();
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    Requested after(Step step) {
        return new Requested(
                id,
                caseFile,
                report,
                at,
                asker,
                function,
                ground,
                duty,
                scope,
                lastDay,
                unannounced,
                content,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Whether it waits for somebody, or is open. */
    boolean runs(LocalDate today) {
        return !state().isDone() && !isOver(today);
    }

    /** Whether this person may look today. */
    boolean isOpenTo(PersonId person, LocalDate today) {
        return asker.equals(person) && state().isOpen() && !isOver(today);
    }

    /** Whether this person can take this step today. */
    boolean offers(IdentityMove move, LocalDate today) {
        return IdentityLifecycle.offers(state(), move) && !(move.leadsOn() && isOver(today));
    }

    List<Step> approvals() {
        return steps.stream()
                .filter(step -> step.move() == IdentityMove.APPROVE)
                .toList();
    }

    boolean isApprovedBy(PersonId person) {
        return approvals().stream().anyMatch(step -> Objects.equals(step.person(), person));
    }

    /** Whether its reporter may know of it: when asked or told; and who could not be told beforehand, when it is over. */
    boolean isShownToReporter(LocalDate today) {
        return steps.stream().anyMatch(step -> switch (step.move()) {
            case ASK, TELL -> true;
            case TELL_LATER -> isOver(today);
            default -> false;
        });
    }

    @Override
    public String toString() {
        return "Requested " + id;
    }
}
