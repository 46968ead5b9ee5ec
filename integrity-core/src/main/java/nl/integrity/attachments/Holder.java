package nl.integrity.attachments;

import nl.integrity.vault.Compartment;

/** What a file belongs to. */
public enum Holder {
    REPORT("report", Compartment.CONTENT),
    /** Whoever handles the case made or found it: no reporter ever sees it. */
    CASE("case_file", Compartment.CASE),
    /** By which it can be seen that a measure is done, or does not work. */
    MEASURE("measure", Compartment.MEASURES);

    private final String column;
    private final Compartment compartment;

    Holder(String column, Compartment compartment) {
        this.column = column;
        this.compartment = compartment;
    }

    String column() {
        return column;
    }

    /** Where its name and fingerprint are sealed. */
    Compartment compartment() {
        return compartment;
    }
}
