package nl.integrity.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.measures.AnswerRecommendation;
import nl.integrity.measures.RecommendationFile;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.Response;
import nl.integrity.measures.WordStatus;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/recommendation.xhtml}: what was recommended, and what became of it. */
@Named
@RequestScoped
public class RecommendationPage {
    @EJB
    RecommendationFollowUp followUp;

    @Inject
    Asked asked;

    @Inject
    Links links;

    private int number;
    private int basedOn;
    private int wordedOn;
    private @Nullable Response response;
    private String reason = "";
    private String commitment = "";
    private String textNl = "";
    private String textEn = "";
    private @Nullable RecommendationFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        number = asked.number("nr");
    }

    public RecommendationFile getFile() {
        RecommendationFile read = file;
        if (read == null) {
            read = followUp.open(number);
            file = read;
        }
        return read;
    }

    /** Before the page is shown: what is told in public stands ready to be worded anew. */
    public void read() {
        // what is shown is what the next step is based on
        basedOn = getFile().answers().size();
        wordedOn = getFile().statuses().size();
        if (!asked.isPostback() && !getFile().statuses().isEmpty()) {
            textNl = getFile().statuses().get(0).textNl();
            textEn = getFile().statuses().get(0).textEn();
        }
    }

    public void answer() {
        AnswerRecommendation command = new AnswerRecommendation(number, basedOn, response, reason, commitment);
        if (asked.does(command, () -> followUp.answer(command))) {
            links.go("/desk/recommendation?nr=" + number + "&done=answered");
        }
    }

    public void word() {
        WordStatus command = new WordStatus(number, wordedOn, textNl, textEn);
        if (asked.does(command, () -> followUp.word(command))) {
            links.go("/desk/recommendation?nr=" + number + "&done=worded");
        }
    }

    public String getDone() {
        String done = asked.text("done");
        return List.of("answered", "worded", "added", "planned").contains(done) ? done : "";
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getWordedOn() {
        return wordedOn;
    }

    public void setWordedOn(int wordedOn) {
        this.wordedOn = wordedOn;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable Response getResponse() {
        return response;
    }

    public void setResponse(@Nullable Response response) {
        this.response = response;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(@Nullable String commitment) {
        this.commitment = commitment == null ? "" : commitment;
    }

    public String getTextNl() {
        return textNl;
    }

    public void setTextNl(@Nullable String textNl) {
        this.textNl = textNl == null ? "" : textNl;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(@Nullable String textEn) {
        this.textEn = textEn == null ? "" : textEn;
    }
}
