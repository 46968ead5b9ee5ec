package nl.integrity.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter is asked about the time since the report.
 *
 * @param askedSince since when an answer is waited for; {@code null}: none is, though one may be given at any time
 * @param next on which day it is asked next; {@code null}: no more
 * @param kinds of detriment to choose from
 */
public record AftercareQuestion(@Nullable LocalDate askedSince, @Nullable LocalDate next, List<DetrimentKind> kinds) {}
