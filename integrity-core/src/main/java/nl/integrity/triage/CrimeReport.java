package nl.integrity.triage;

/** Whether a crime is reported to the public prosecutor (art. 162 Sv). */
public enum CrimeReport {
    REPORTED,
    NOT_NEEDED
}
