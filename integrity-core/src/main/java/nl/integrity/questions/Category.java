package nl.integrity.questions;

/**
 * What a report is about, out of the ministry's list.
 *
 * @param current whether it may be chosen today
 */
public record Category(String code, Text name, Text hint, boolean current) {}
