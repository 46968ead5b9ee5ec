package nl.integrity.investigations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be investigated, as it was worded once.
 *
 * @param number of the wording, from 1
 * @param lead the id of who leads it, and {@code others} of who investigate with them
 * @param people their names, whoever leads it first
 * @param by the name of who worded it
 * @param signedBy the name of the chair who signed it; {@code null}: nobody did
 */
public record Assignment(
        int number,
        String question,
        String scope,
        String period,
        String methods,
        String preliminary,
        String lighter,
        PersonId lead,
        Set<PersonId> others,
        List<String> people,
        LocalDate dueOn,
        LocalDate accessUntil,
        Instant at,
        String by,
        @Nullable Instant signedAt,
        @Nullable String signedBy) {
    public boolean isSigned() {
        return signedAt != null;
    }

    @Override
    public String toString() {
        return "Assignment " + number;
    }
}
