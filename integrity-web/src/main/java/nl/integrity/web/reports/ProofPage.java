package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.FollowedReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Paper;
import nl.integrity.web.edge.Wording;

/** Makes the dated proof that somebody reported: when, under which number and about what, without what was told and without the code. */
@Named
@RequestScoped
public class ProofPage {
    @EJB
    CaseProgress progress;

    @Inject
    ReceiptPage receiptPage;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    Wording wording;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    public void download() {
        Optional<ReceiptCode> code =
                Optional.ofNullable(receiptPage.getReceipt()).map(Receipt::code).or(held::fresh);
        if (code.isEmpty()) {
            checks.refuse("", "follow.expired.here");
            return;
        }
        FollowedReport report = progress.follow(code.get());
        send("proof-" + report.number() + ".pdf", proof(report).pdf());
    }

    private Paper proof(FollowedReport report) {
        Locale language = Language.spoken(context);
        return new Paper(language, text("proof.title"), text("proof.from"))
                .paragraph(text("proof.text"))
                .fact(text("receipt.number"), report.number())
                .fact(text("receipt.received"), dates.moment(report.receivedAt()))
                .fact(text("proof.category"), report.category().name().in(language))
                .fact(text("proof.unit"), report.unit().name(language))
                .fact(
                        text("proof.reporter"),
                        text("proof.reporter." + report.state().disclosure()))
                .fact(
                        text("proof.feedback"),
                        dates.day(report.clocks().feedback().dueOn()))
                .paragraph(text("proof.law"))
                .paragraph(wording.of("reports", "proof.made", dates.moment(clock.instant())));
    }

    private String text(String key) {
        return wording.of("reports", key);
    }

    private void send(String name, byte[] pdf) {
        ExternalContext out = context.getExternalContext();
        out.setResponseContentType("application/pdf");
        out.setResponseContentLength(pdf.length);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            out.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
