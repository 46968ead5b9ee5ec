package nl.integrity.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.cases.CaseStage;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A case as a row, before people, units and tags have their names.
 *
 * @param tags the marks of its tags; none where the reader has not declared yet to have no interest in the case
 */
record RegisterRow(
        String number,
        CaseStage stage,
        Instant openedAt,
        String category,
        UnitId unit,
        @Nullable PersonId owner,
        @Nullable DeadlineKind nextKind,
        LocalDate nextDue,
        Instant lastContactAt,
        boolean awaitsAnswer,
        List<String> tags) {}
