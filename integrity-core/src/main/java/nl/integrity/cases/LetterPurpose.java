package nl.integrity.cases;

/** What a letter does when the reporter has it. */
public enum LetterPurpose {
    /** It confirms that the report was received: that clock stops, and the case moves on. */
    ACKNOWLEDGE,
    /** It is the feedback that the law asks for: that clock stops. */
    FEEDBACK,
    /** It answers, or asks something. */
    MESSAGE
}
