package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.OwnReports;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/mine.xhtml}: the reports that somebody made under their own name. */
@Named
@RequestScoped
public class MyReportsPage {
    @EJB
    OwnReports own;

    @Inject
    HeldCode held;

    private @Nullable List<HeldReport> reports;

    public List<HeldReport> getReports() {
        if (reports == null) {
            reports = own.mine();
        }
        return reports;
    }

    /** On to the pages outside the desk, where every reporter follows a report. */
    public String open(String number) {
        held.hold(own.code(number));
        return "/follow";
    }
}
