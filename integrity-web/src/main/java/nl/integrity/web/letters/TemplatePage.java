package nl.integrity.web.letters;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.integrity.access.AccessRefused;
import nl.integrity.letters.LetterEditing;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.LetterPreview;
import nl.integrity.letters.Placeholder;
import nl.integrity.letters.ReviseTemplate;
import nl.integrity.letters.Template;
import nl.integrity.letters.TemplateHistory;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Difference;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/letter.xhtml}: the template of letters of one kind, with its versions. */
@Named
@RequestScoped
public class TemplatePage {
    @EJB
    LetterEditing editing;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String kind = "";
    private String version = "";
    private int basedOn;
    private String textNl = "";
    private String textEn = "";
    private boolean meanwhile;
    private @Nullable LetterPreview preview;
    private @Nullable TemplateHistory history;

    @PostConstruct
    void whichKind() {
        kind = context.getExternalContext().getRequestParameterMap().getOrDefault("kind", "");
    }

    /**
     * Before the page is shown. At first sight what holds is ready to be changed; after that what was typed stays, and when somebody else
     * changed it meanwhile both are shown.
     */
    public void read() {
        TemplateHistory found = editing.open(letterKind());
        Template current = found.current();
        meanwhile = context.isPostback() && current.version() != basedOn;
        if (!context.isPostback()) {
            textNl = current.textNl();
            textEn = current.textEn();
        }
        basedOn = current.version();
        history = found;
    }

    /** Shows how it will look; nothing is saved. */
    public void show() {
        ReviseTemplate command = command();
        if (passes(command)) {
            preview = editing.preview(command);
        }
    }

    public void save() {
        ReviseTemplate command = command();
        if (passes(command)) {
            editing.revise(command);
            links.go("/desk/letters?saved");
        }
    }

    private boolean passes(ReviseTemplate command) {
        boolean passes = checks.pass(command);
        if (passes) {
            command.faults().forEach(checks::refuse);
        }
        return passes && command.faults().isEmpty();
    }

    private ReviseTemplate command() {
        return new ReviseTemplate(letterKind(), basedOn, textNl, textEn);
    }

    private LetterKind letterKind() {
        return Arrays.stream(LetterKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    public Placeholder[] getPlaceholders() {
        return Placeholder.values();
    }

    public boolean must(Placeholder placeholder) {
        return letterKind().musts().contains(placeholder);
    }

    public List<String> getLanguages() {
        return List.of("nl", "en");
    }

    /** From what holds to what was typed. */
    public List<Difference.Piece> typed(String language) {
        return Difference.between(
                history == null ? "" : history.current().text(language),
                (language.equals("en") ? textEn : textNl).replace("\r\n", "\n").strip());
    }

    /** What the version in the address changed. */
    public List<Difference.Piece> changes(String language) {
        Template chosen = getChosen();
        if (history == null || chosen == null) {
            return List.of();
        }
        Template before = history.versions().stream()
                .filter(each -> each.version() == chosen.version() - 1)
                .findFirst()
                .orElse(chosen);
        return Difference.between(before.text(language), chosen.text(language));
    }

    /** The version in the address; {@code null} when there is none such. */
    public @Nullable Template getChosen() {
        return history == null
                ? null
                : history.versions().stream()
                        .filter(each -> String.valueOf(each.version()).equals(version))
                        .findFirst()
                        .orElse(null);
    }

    public @Nullable TemplateHistory getHistory() {
        return history;
    }

    public @Nullable LetterPreview getPreview() {
        return preview;
    }

    public boolean isMeanwhile() {
        return meanwhile;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getTextNl() {
        return textNl;
    }

    public void setTextNl(String textNl) {
        this.textNl = textNl;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
