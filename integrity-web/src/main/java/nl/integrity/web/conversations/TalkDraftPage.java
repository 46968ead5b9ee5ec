package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.conversations.DraftReport;
import nl.integrity.conversations.TalkEntry;
import nl.integrity.conversations.TalkHandOver;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/talk-report.xhtml}: a confidant drafts what a report would say, and reports what was consented to. */
@Named
@RequestScoped
public class TalkDraftPage {
    @EJB
    TalkHandOver handOver;

    @Inject
    TalkDeskPage talk;

    @Inject
    ConfidantItems items;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private UUID submission = UUID.randomUUID();
    private @Nullable String category;
    private @Nullable String unit;
    private @Nullable String location;
    private String account = "";

    /** Before the form is shown for the first time: what was drafted before. */
    public void begin() {
        TalkEntry before = talk.getFile().draft();
        if (before != null && !context.isPostback()) {
            category = before.fact("category");
            unit = before.fact("unit");
            location = before.fact("location");
            account = before.text();
        }
    }

    public void draft() {
        DraftReport command = new DraftReport(
                UUID.fromString(talk.getTalk()),
                submission,
                given(category),
                given(unit) == null ? null : new UnitId(Submission.of(String.valueOf(unit))),
                given(location) == null ? null : new LocationId(Submission.of(String.valueOf(location))),
                account);
        if (checks.pass(command)) {
            attempt(() -> handOver.draft(command), "drafted");
        }
    }

    public void file() {
        attempt(() -> handOver.file(UUID.fromString(talk.getTalk())), "filed");
    }

    private void attempt(Runnable deed, String what) {
        try {
            deed.run();
            links.go("/desk/talk?t=" + talk.getTalk() + "&done=" + what);
        } catch (BrokenRule rule) {
            checks.refuse("", rule);
        }
    }

    private static @Nullable String given(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : chosen;
    }

    public List<SelectItem> getCategories() {
        return handOver.categories(UUID.fromString(talk.getTalk())).stream()
                .map(each -> new SelectItem(
                        each.code(), each.name().in(context.getViewRoot().getLocale())))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return items.units(context.getViewRoot().getLocale().getLanguage().equals("en"));
    }

    public List<SelectItem> getLocations() {
        return items.locations();
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getLocation() {
        return location;
    }

    public void setLocation(@Nullable String location) {
        this.location = location;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
