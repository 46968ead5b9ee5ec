package nl.integrity.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.integrity.content.ContentEditing;
import nl.integrity.content.ReviseTopic;
import nl.integrity.content.Revision;
import nl.integrity.content.TopicCode;
import nl.integrity.content.TopicHistory;
import nl.integrity.content.Version;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Difference;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/content-edit.xhtml}. */
@Named
@RequestScoped
public class TopicPage {
    @EJB
    ContentEditing editing;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String topic = "";
    private int basedOn;
    private String titleNl = "";
    private String textNl = "";
    private String titleEn = "";
    private String textEn = "";
    private boolean shown;
    private boolean meanwhile;
    private @Nullable TopicHistory history;

    @PostConstruct
    void whichTopic() {
        topic = context.getExternalContext().getRequestParameterMap().getOrDefault("topic", "");
    }

    /**
     * Before the page is shown. At first sight what is on the public page is ready to be changed; after that what was typed stays. When
     * somebody else changed it meanwhile, both are shown, and saving once more puts the one in the place of the other.
     */
    public void read() {
        TopicHistory found = editing.open(new TopicCode(topic));
        meanwhile = context.isPostback() && found.number() != basedOn;
        if (!context.isPostback()) {
            Optional.ofNullable(found.current()).map(Version::revision).ifPresent(this::begin);
        }
        basedOn = found.number();
        history = found;
    }

    private void begin(Revision revision) {
        titleNl = revision.titleNl();
        textNl = revision.textNl();
        titleEn = revision.titleEn();
        textEn = revision.textEn();
    }

    /** Shows how it will look; nothing is saved. */
    public void show() {
        shown = true;
    }

    public void save() {
        ReviseTopic command = new ReviseTopic(new TopicCode(topic), basedOn, titleNl, textNl, titleEn, textEn);
        if (checks.pass(command)) {
            editing.revise(command);
            links.go("/desk/content?saved");
        }
    }

    public List<String> getLanguages() {
        return List.of("nl", "en");
    }

    public String title(String language) {
        return language.equals("en") ? titleEn : titleNl;
    }

    public String text(String language) {
        return language.equals("en") ? textEn : textNl;
    }

    /** From what is on the public page to what was typed. */
    public List<Difference.Piece> titleChanges(String language) {
        return Difference.between(
                now().map(revision -> revision.title(language)).orElse(""),
                title(language).strip());
    }

    public List<Difference.Piece> textChanges(String language) {
        return Difference.between(
                now().map(revision -> revision.text(language)).orElse(""),
                text(language).replace("\r\n", "\n").strip());
    }

    /** Whether what was typed in this language is not what is on the public page. */
    public boolean differs(String language) {
        return Stream.of(titleChanges(language), textChanges(language))
                .flatMap(List::stream)
                .anyMatch(piece -> piece.kind() != Difference.Kind.KEPT);
    }

    private Optional<Revision> now() {
        return Optional.ofNullable(history).map(TopicHistory::current).map(Version::revision);
    }

    public @Nullable TopicHistory getHistory() {
        return history;
    }

    public boolean isShown() {
        return shown;
    }

    public boolean isMeanwhile() {
        return meanwhile;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
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

    public String getTextNl() {
        return textNl;
    }

    public void setTextNl(String textNl) {
        this.textNl = textNl;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
