package nl.integrity.questions;

import java.io.Serializable;

/** One of the answers that a question offers. */
public record Choice(String code, Text text, Text hint) implements Serializable {}
