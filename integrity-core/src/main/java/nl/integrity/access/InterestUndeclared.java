package nl.integrity.access;

import nl.integrity.shared.BrokenRule;

/** Whoever has a part in a dossier sees nothing of it before they have said whether they have an interest in what it is about. */
public class InterestUndeclared extends BrokenRule {
    InterestUndeclared(String reference) {
        super("interest.undeclared", reference);
    }

    /** How the dossier is called, such as {@code case 2026-0042}. */
    public String reference() {
        return String.valueOf(facts().get(0));
    }

    /** By which number it is found, such as {@code 2026-0042}. */
    public String number() {
        return reference().substring(reference().indexOf(' ') + 1);
    }
}
