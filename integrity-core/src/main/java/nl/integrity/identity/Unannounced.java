package nl.integrity.identity;

/** Why a reporter is not told beforehand that somebody will learn who they are. */
public enum Unannounced {
    /** Somebody would be in danger. */
    DANGER,
    /** An investigation or a procedure would be obstructed. */
    OBSTRUCTION
}
