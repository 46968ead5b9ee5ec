package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.measures.AddRecommendation;
import nl.integrity.measures.AddSource;
import nl.integrity.measures.Confidentiality;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.SourceKind;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/recommendation-add.xhtml}: a report or the like, and what it recommends. */
@Named
@RequestScoped
public class RecommendationAddPage {
    @EJB
    RecommendationFollowUp followUp;

    @Inject
    Asked asked;

    @Inject
    Links links;

    private @Nullable SourceKind kind;
    private String title = "";
    private @Nullable LocalDate publishedOn;
    private @Nullable Confidentiality confidentiality;
    private String source = "";
    private String paragraph = "";
    private String text = "";

    public void addSource() {
        AddSource command = new AddSource(kind, title, publishedOn, confidentiality);
        UUID[] added = new UUID[1];
        if (asked.does(command, () -> added[0] = followUp.addSource(command))) {
            links.go("/desk/recommendation-add?of=" + added[0]);
        }
    }

    /** Before the page is shown: the source that was just entered is chosen. */
    public void read() {
        if (!asked.isPostback()) {
            source = asked.text("of");
        }
    }

    public void add() {
        AddRecommendation command = new AddRecommendation(Sent.id(source), paragraph, text);
        int[] added = new int[1];
        if (asked.does(command, () -> added[0] = followUp.add(command))) {
            links.go("/desk/recommendation?nr=" + added[0] + "&done=added");
        }
    }

    public @Nullable SourceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SourceKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public @Nullable Confidentiality getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(@Nullable Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(@Nullable String paragraph) {
        this.paragraph = paragraph == null ? "" : paragraph;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
