package nl.integrity.web.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import nl.integrity.content.ContentEditing;
import nl.integrity.content.Revision;
import nl.integrity.content.TopicCode;
import nl.integrity.content.TopicHistory;
import nl.integrity.content.Version;
import nl.integrity.web.edge.Difference;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/content-history.xhtml}; which version is looked at is in the address. */
@Named
@RequestScoped
public class HistoryPage {
    @EJB
    ContentEditing editing;

    private String topic = "";
    private String version = "";
    private @Nullable TopicHistory history;
    private @Nullable Version chosen;
    private @Nullable Version before;

    /** Reads the topic, and chooses the version that the address names, or else the newest. */
    public void read() {
        history = editing.open(new TopicCode(topic));
        List<Version> versions = history.versions();
        int place = versions.stream()
                .map(each -> String.valueOf(each.revision().number()))
                .toList()
                .indexOf(version);
        chosen = at(versions, Math.max(0, place));
        before = at(versions, Math.max(0, place) + 1);
    }

    private static @Nullable Version at(List<Version> versions, int place) {
        return place < versions.size() ? versions.get(place) : null;
    }

    public List<String> getLanguages() {
        return List.of("nl", "en");
    }

    public List<Difference.Piece> titleChanges(String language) {
        return changes(revision -> revision.title(language));
    }

    public List<Difference.Piece> textChanges(String language) {
        return changes(revision -> revision.text(language));
    }

    /** Whether this version left the words in this language as they were. */
    public boolean same(String language) {
        return of(before, revision -> revision.title(language)).equals(of(chosen, revision -> revision.title(language)))
                && of(before, revision -> revision.text(language))
                        .equals(of(chosen, revision -> revision.text(language)));
    }

    /** The first version is shown as it is, not as all put in. */
    private List<Difference.Piece> changes(Function<Revision, String> part) {
        return Difference.between(of(before == null ? chosen : before, part), of(chosen, part));
    }

    private static String of(@Nullable Version version, Function<Revision, String> part) {
        return version == null ? "" : part.apply(version.revision());
    }

    public @Nullable TopicHistory getHistory() {
        return history;
    }

    public @Nullable Version getChosen() {
        return chosen;
    }

    public @Nullable Version getBefore() {
        return before;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
