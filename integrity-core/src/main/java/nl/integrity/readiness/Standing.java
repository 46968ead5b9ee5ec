package nl.integrity.readiness;

/** Whether somebody's screening is in order. */
public enum Standing {
    VALID,
    /** In order still, and not for long. */
    RUNNING_OUT,
    /** There is none, it ran out, or it was not passed: which of these is nobody's business but the coordinator's. */
    LACKING
}
