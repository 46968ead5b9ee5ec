package nl.integrity.cases;

import java.time.Instant;
import nl.integrity.deadlines.Deadline;
import nl.integrity.organisation.Unit;
import nl.integrity.questions.Category;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param owner the name of whoever handles it; {@code null}: nobody
 * @param next what the law wants done first; {@code null} when nothing is
 * @param awaitsAnswer the reporter said something and had no answer yet
 */
public record CaseSummary(
        String number,
        CaseStage stage,
        Instant openedAt,
        Category category,
        Unit unit,
        @Nullable String owner,
        @Nullable Deadline next,
        Instant lastContactAt,
        boolean awaitsAnswer) {}
