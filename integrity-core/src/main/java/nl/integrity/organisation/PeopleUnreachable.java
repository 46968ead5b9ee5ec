package nl.integrity.organisation;

import nl.integrity.shared.BrokenRule;

/** The identity provider did not answer, or not with what was asked. */
public class PeopleUnreachable extends BrokenRule {
    PeopleUnreachable() {
        super("people.unreachable");
    }
}
