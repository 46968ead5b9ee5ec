package nl.integrity.cases;

import java.time.Instant;
import java.time.LocalDate;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A case as a row, before people and units have their names. */
record CaseRow(
        String number,
        CaseStage stage,
        Instant openedAt,
        String category,
        UnitId unit,
        @Nullable PersonId owner,
        @Nullable DeadlineKind nextKind,
        LocalDate nextDue,
        Instant lastContactAt,
        boolean awaitsAnswer) {}
