package nl.integrity.identity;

import nl.integrity.questions.Text;

/**
 * A duty of the law on which it can be asked who reported.
 *
 * @param source where the law says so
 * @param current whether it may be chosen today
 */
public record Duty(String code, Text name, String source, boolean current) {}
