package nl.integrity.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.reports.OralRecord;
import nl.integrity.reports.OralRecordStep;
import nl.integrity.shared.Typed;
import nl.integrity.web.edge.Difference;

/** Backs {@code parts/record-steps.xhtml}: what became of the record of a conversation, version by version. */
@Named
@RequestScoped
public class RecordSteps {
    /** From the version before to this one; the first is shown as it is. */
    public List<Difference.Piece> changes(OralRecord record, OralRecordStep version) {
        List<OralRecordStep> versions = record.versions();
        int place = versions.indexOf(version);
        return between(versions.get(Math.max(0, place - 1)).text(), version.text());
    }

    /** Counts the versions that the reader knows from 1. */
    public int number(OralRecord record, OralRecordStep version) {
        return record.versions().indexOf(version) + 1;
    }

    /** Without what browsers make of the ends of lines. */
    public static List<Difference.Piece> between(String old, String now) {
        return Difference.between(Typed.tidy(old), Typed.tidy(now));
    }
}
