package nl.integrity.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.reports.Channel;
import nl.integrity.reports.Conversation;
import nl.integrity.reports.RecordManner;
import nl.integrity.reports.RecordingConsent;
import org.jspecify.annotations.Nullable;

/** The part of {@code desk/record.xhtml} that asks which conversation it was, and whether it might be recorded. */
@Named
@RequestScoped
public class ConversationPart {
    private @Nullable Channel channel;
    private @Nullable LocalDate heldOn;
    private @Nullable RecordManner manner;
    private String askedBy = "";
    private RecordingConsent.@Nullable Way way;
    private @Nullable LocalDate givenOn;

    /** What was filled in; of the consent only when there is a recording. */
    Conversation told() {
        return new Conversation(
                channel,
                heldOn,
                manner,
                manner == RecordManner.RECORDING ? new RecordingConsent(askedBy, way, givenOn) : null);
    }

    public List<Channel> getChannels() {
        return List.of(Channel.TELEPHONE, Channel.MEETING);
    }

    public RecordManner[] getManners() {
        return RecordManner.values();
    }

    public RecordingConsent.Way[] getWays() {
        return RecordingConsent.Way.values();
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable RecordManner getManner() {
        return manner;
    }

    public void setManner(@Nullable RecordManner manner) {
        this.manner = manner;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }

    public RecordingConsent.@Nullable Way getWay() {
        return way;
    }

    public void setWay(RecordingConsent.@Nullable Way way) {
        this.way = way;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }
}
