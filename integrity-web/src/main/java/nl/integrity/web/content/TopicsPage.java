package nl.integrity.web.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.integrity.content.ContentEditing;
import nl.integrity.content.Leaflet;
import nl.integrity.content.TopicState;
import nl.integrity.shared.SystemTime;

/** Backs {@code desk/content.xhtml}. */
@Named
@RequestScoped
public class TopicsPage {
    @EJB
    ContentEditing editing;

    private List<TopicState> topics = List.of();

    public void read() {
        topics = editing.overview();
    }

    public Leaflet[] getLeaflets() {
        return Leaflet.values();
    }

    public List<TopicState> of(Leaflet leaflet) {
        return topics.stream()
                .filter(state -> state.topic().leaflet() == leaflet)
                .toList();
    }

    /** What the law wants told and is not. */
    public List<TopicState> getMissing() {
        return topics.stream().filter(TopicState::isMissing).toList();
    }

    /** Since when the topic says what it says. */
    public LocalDate day(TopicState state) {
        return LocalDate.ofInstant(
                Objects.requireNonNull(state.current()).revision().at(), SystemTime.ZONE);
    }

    public String path(Leaflet leaflet) {
        return LeafletPage.path(leaflet);
    }
}
