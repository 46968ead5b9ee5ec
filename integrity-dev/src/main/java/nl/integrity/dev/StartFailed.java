package nl.integrity.dev;

/** Something needed to start is not there, or did not start; the message is one sentence for the person who tried. */
public final class StartFailed extends RuntimeException {
    public StartFailed(String sentence) {
        super(sentence);
    }

    public StartFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
