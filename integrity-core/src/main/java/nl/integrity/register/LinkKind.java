package nl.integrity.register;

import nl.integrity.questions.Text;

/** What a case can have to do with another, as it is said on its own page. */
public record LinkKind(String code, Text name) {}
