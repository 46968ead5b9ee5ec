package nl.integrity.letters;

import static nl.integrity.letters.Placeholder.FEEDBACK_DUE;
import static nl.integrity.letters.Placeholder.NUMBER;
import static nl.integrity.letters.Placeholder.RECEIVED_ON;

import java.util.Set;

/** What a letter to a reporter is for; each kind has a template of its own. */
public enum LetterKind {
    /** The report was received (art. 2 Wbk: within 7 days). */
    ACKNOWLEDGEMENT(NUMBER, RECEIVED_ON, FEEDBACK_DUE),
    /** It takes longer: how far it is by now. */
    INTERIM_FEEDBACK(NUMBER),
    /** What was, or will be, done with the report (art. 2 Wbk: within 3 months). */
    FEEDBACK(NUMBER),
    /** It is not handled as a report of wrongdoing: why, and where else to go. */
    NOT_ADMITTED(NUMBER),
    /** Somebody else takes it on: who, and why. */
    REFERRED(NUMBER),
    /** The committee has to know more. */
    REQUEST(NUMBER),
    /** Come and tell it in person. */
    INVITATION(NUMBER),
    /** The case is closed. */
    CLOSING(NUMBER);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Placeholder> musts;

    LetterKind(Placeholder... musts) {
        this.musts = Set.of(musts);
    }

    /** What no template of this kind may leave out. */
    public Set<Placeholder> musts() {
        return musts;
    }
}
