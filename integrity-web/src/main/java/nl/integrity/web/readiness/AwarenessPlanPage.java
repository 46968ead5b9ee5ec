package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.integrity.access.AccessRefused;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.ActivityKind;
import nl.integrity.readiness.ActivityLine;
import nl.integrity.readiness.AwarenessRegister;
import nl.integrity.readiness.KeepActivity;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/awareness-plan.xhtml}: a campaign or training, new or anew. */
@Named
@RequestScoped
public class AwarenessPlanPage {
    @EJB
    AwarenessRegister register;

    @Inject
    ReadinessUnits units;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private int basedOn;
    private String titleNl = "";
    private String titleEn = "";
    private @Nullable ActivityKind kind;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean everywhere;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    /** Before the page is shown: who may not plan does not find it. */
    public void read() {
        register.open();
        if (!of.isEmpty()) {
            ActivityLine line =
                    register.toChange(ReadinessWords.id(of).map(ActivityId::new).orElseThrow(AccessRefused::new));
            if (!context.isPostback()) {
                fill(line);
            }
        }
    }

    private void fill(ActivityLine line) {
        basedOn = line.number();
        titleNl = line.name().titleNl();
        titleEn = line.name().titleEn();
        kind = line.kind();
        from = line.from();
        until = line.until();
        everywhere = line.everywhere();
        units.tick(line.units());
    }

    public void save() {
        KeepActivity command = new KeepActivity(
                ReadinessWords.id(of).map(ActivityId::new).orElse(null),
                of.isEmpty() ? 0 : basedOn,
                titleNl,
                titleEn,
                kind,
                from,
                until,
                everywhere,
                units.chosen());
        if (checks.pass(command)) {
            try {
                links.go("/desk/awareness-activity?of=" + register.keep(command) + "&done=saved");
            } catch (BrokenRule rule) {
                checks.refuse(field(rule.getMessage()), rule);
            }
        }
    }

    private static String field(@Nullable String rule) {
        return switch (rule == null ? "" : rule) {
            case "readiness.units.nobody" -> "everywhere";
            case "readiness.until.early" -> "until";
            default -> "titleNl";
        };
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getTitleNl() {
        return titleNl;
    }

    public void setTitleNl(String titleNl) {
        this.titleNl = titleNl;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public @Nullable ActivityKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActivityKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }
}
