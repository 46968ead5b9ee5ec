package nl.integrity.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.integrity.cases.CaseStage;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a case must be like to be listed: like all of this. A part that is {@code null}, or empty, asks for nothing.
 *
 * @param stages it stands in one of these
 * @param category the code of what it is about
 * @param from it was received on this day in Amsterdam, or later
 * @param until it was received on this day in Amsterdam, or earlier
 * @param before something is due before this day
 * @param tags the marks of the tags that it carries, all of them
 * @param awaiting whether its reporter must wait for an answer
 */
public record RegisterFilter(
        @Nullable SoughtNumber number,
        Set<CaseStage> stages,
        @Nullable String category,
        @Nullable UnitId unit,
        @Nullable SoughtOwner owner,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Due due,
        @Nullable LocalDate before,
        List<String> tags,
        boolean awaiting) {
    /** The stages of what is not closed. */
    public static final Set<CaseStage> OPEN = Set.copyOf(EnumSet.complementOf(EnumSet.of(CaseStage.CLOSED)));

    /** Every case. */
    public static final RegisterFilter ALL =
            new RegisterFilter(null, Set.of(), null, null, null, null, null, null, null, List.of(), false);

    /** When the next thing is due. */
    public enum Due {
        /** Before today. */
        OVERDUE,
        /** From today through Sunday. */
        THIS_WEEK
    }

    public RegisterFilter {
        stages = Set.copyOf(stages);
        tags = List.copyOf(tags);
    }
}
