package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.conversations.AskedCare;
import nl.integrity.conversations.SupportDesk;
import nl.integrity.conversations.SupportedReport;
import nl.integrity.conversations.TalkDesk;
import nl.integrity.conversations.TalkLine;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/talks.xhtml}: what is asked of a confidant. */
@Named
@RequestScoped
public class TalksPage {
    @EJB
    TalkDesk desk;

    @EJB
    SupportDesk support;

    @Inject
    HeldCode held;

    private @Nullable List<TalkLine> talks;
    private @Nullable List<SupportedReport> reports;
    private @Nullable List<AskedCare> cares;

    public List<TalkLine> getTalks() {
        List<TalkLine> read = talks;
        if (read == null) {
            read = desk.mine();
            talks = read;
        }
        return read;
    }

    public List<SupportedReport> getReports() {
        List<SupportedReport> read = reports;
        if (read == null) {
            read = support.reports();
            reports = read;
        }
        return read;
    }

    public List<AskedCare> getCares() {
        List<AskedCare> read = cares;
        if (read == null) {
            read = support.cares();
            cares = read;
        }
        return read;
    }

    /** On to the page outside the desk, where everybody at a reporter's side follows. */
    public String follow(UUID report) {
        held.hold(support.code(report));
        return "/follow";
    }

    public void took(UUID care) {
        support.took(care);
        cares = null;
    }
}
