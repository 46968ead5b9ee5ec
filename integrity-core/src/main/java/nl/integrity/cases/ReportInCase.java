package nl.integrity.cases;

import java.time.Instant;
import nl.integrity.deadlines.Clocks;

/**
 * One of the reports in a case.
 *
 * @param number its own, by which it is opened
 * @param awaitsAnswer its reporter said something and had no answer yet
 * @param tasks how many things are to be done that its reporter asked for
 * @param open whether it is the one that is shown
 */
public record ReportInCase(
        String number, Instant receivedAt, Clocks clocks, boolean awaitsAnswer, int tasks, boolean open) {
    @Override
    public String toString() {
        return "ReportInCase";
    }
}
