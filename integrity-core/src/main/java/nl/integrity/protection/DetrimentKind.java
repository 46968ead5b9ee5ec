package nl.integrity.protection;

import nl.integrity.questions.Text;

/**
 * A way in which somebody may suffer for a report.
 *
 * @param current whether it may be chosen today
 */
public record DetrimentKind(String code, Text name, boolean current) {}
