package nl.integrity.vault;

/** What within a dossier has a key of its own. */
public enum Compartment {
    /** What was reported, and what was said about it since. */
    CONTENT,
    /** Who reported. */
    IDENTITY,
    /** Who is named in a report. */
    SUBJECTS,
    /** What those who handle a case write about it. */
    CASE,
    /** Where a reporter wants to hear that there is news. */
    NOTICE,
    /** What somebody whom a case is about was told, and said to it. */
    HEARING,
    /** The files that came with it. */
    FILES,
    /** The words by which somebody finds it again. */
    LABELS,
    /** What was said in a confidential conversation, and what else only its two people know. */
    TALK,
    /** What a confidant noted of one. */
    TALK_NOTES,
    /** What somebody notes for themselves alone. */
    NOTES,
    /** What was recommended, and what is done about it. */
    MEASURES,
    /** Where the ministry is weak. */
    WEAKNESS,
    /** Who, without an account, holds a function that needs a screening. */
    SCREENING
}
