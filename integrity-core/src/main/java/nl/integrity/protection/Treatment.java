package nl.integrity.protection;

/** How a reporter was treated since the report. */
public enum Treatment {
    WELL,
    NEUTRAL,
    BADLY
}
