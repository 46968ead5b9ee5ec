package nl.integrity.reports;

/** One step in the making of a record of a conversation. */
public enum OralRecordMove {
    /** The secretary writes down what was said, or does so anew. */
    WRITE(OralRecordState.DRAFT),
    /** The secretary puts the text as it stands before the reporter. */
    OFFER(OralRecordState.OFFERED),
    /** The reporter changes the text. */
    CORRECT(OralRecordState.CORRECTED),
    SIGN(OralRecordState.SIGNED),
    /** The reporter does not want to sign, and may say why. */
    DECLINE(OralRecordState.DECLINED);

    private final OralRecordState makes;

    OralRecordMove(OralRecordState makes) {
        this.makes = makes;
    }

    /** How the record stands after it. */
    public OralRecordState makes() {
        return makes;
    }

    /** Whether it leaves a text of the whole record. */
    public boolean isVersion() {
        return this == WRITE || this == CORRECT;
    }
}
