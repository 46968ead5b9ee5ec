package nl.integrity.web.reports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.integrity.organisation.Organisation;
import nl.integrity.reports.Concern;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.SignedIn;
import org.jspecify.annotations.Nullable;

/** Backs {@code report.xhtml} and {@code desk/report.xhtml}. */
@Named
@RequestScoped
public class FileReportPage {
    /** Whether the committee may know who reports. */
    public enum Disclosure {
        ANONYMOUS,
        CONFIDENTIAL
    }

    @EJB
    ReportIntake intake;

    @EJB
    Organisation organisation;

    @Inject
    Checks checks;

    @Inject
    SignedIn signedIn;

    @Inject
    FacesContext context;

    private UUID submission = UUID.randomUUID();
    private @Nullable Concern concern;
    private String account = "";
    private String unit = "";
    private String location = "";
    private @Nullable LocalDate since;
    private Disclosure disclosure = Disclosure.ANONYMOUS;
    private String name = "";
    private String contact = "";
    private @Nullable Receipt receipt;

    @PostConstruct
    void atHome() {
        organisation.units().stream()
                .filter(candidate -> candidate.code().equals(signedIn.getUnit()))
                .findFirst()
                .ifPresent(own -> unit = own.id().toString());
    }

    /** Files without a login; the answer is the receipt. */
    public @Nullable String file() {
        FileReport command = command(disclosure == Disclosure.CONFIDENTIAL ? new Reporter(name, contact) : null);
        if (!checks.pass(command)) {
            return null;
        }
        receipt = intake.file(command);
        return "/receipt";
    }

    /** Files under the name of whoever is logged in. */
    public @Nullable String fileAsMyself() {
        FileReport command = command(new Reporter(signedIn.getName(), signedIn.getEmail()));
        if (!checks.pass(command)) {
            return null;
        }
        receipt = intake.fileAsMyself(command);
        return "/receipt";
    }

    private FileReport command(@Nullable Reporter reporter) {
        return new FileReport(
                submission,
                language().getLanguage(),
                concern,
                account,
                unit.isEmpty() ? null : new UnitId(UUID.fromString(unit)),
                location.isEmpty() ? null : new LocationId(UUID.fromString(location)),
                since,
                reporter);
    }

    public List<SelectItem> getUnits() {
        return organisation.units().stream()
                .map(choice -> new SelectItem(choice.id().toString(), choice.name(language())))
                .toList();
    }

    public List<SelectItem> getLocations() {
        return organisation.locations().stream()
                .map(choice -> new SelectItem(choice.id().toString(), choice.name()))
                .toList();
    }

    public Concern[] getConcerns() {
        return Concern.values();
    }

    public Disclosure[] getDisclosures() {
        return Disclosure.values();
    }

    private Locale language() {
        return context.getViewRoot().getLocale();
    }

    public @Nullable Receipt getReceipt() {
        return receipt;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }

    public @Nullable Concern getConcern() {
        return concern;
    }

    public void setConcern(@Nullable Concern concern) {
        this.concern = concern;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(@Nullable String location) {
        this.location = location == null ? "" : location;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
