package nl.integrity.register;

import java.util.List;
import nl.integrity.cases.CaseSummary;

/**
 * A case in the register.
 *
 * @param tags none for whoever has not declared yet to have no interest in the case
 */
public record RegisterLine(CaseSummary summary, List<Tag> tags) {}
