package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.integrity.reports.Channel;
import nl.integrity.reports.ReportIntake;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/intake.xhtml}: the secretary enters a report that came by telephone, in person or by letter. */
@Named
@RequestScoped
public class DeskIntakePage {
    private static final String CHANNEL = "intake.channel";
    private static final String RECEIVED_ON = "intake.receivedOn";

    @EJB
    ReportIntake intake;

    @Inject
    FileReportPage filing;

    @Inject
    Checks checks;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    private @Nullable LocalDate receivedOn;
    private @Nullable Channel channel;

    /** On to the questions, once it is known how and when the report came. */
    public void begin() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (channel == null) {
            checks.refuse("channel", "intake.channel.missing");
        }
        if (receivedOn == null) {
            checks.refuse("receivedOn", "intake.receivedOn.missing");
        } else if (receivedOn.isAfter(today)) {
            checks.refuse("receivedOn", "report.day.future");
        }
        if (context.getMessageList().isEmpty()) {
            state().put(CHANNEL, channel);
            state().put(RECEIVED_ON, receivedOn);
            filing.begin();
        }
    }

    /** Registers it; the receipt is to be handed to the reporter. */
    public @Nullable String file() {
        if (!filing.isWhole()) {
            return null;
        }
        filing.hand(intake.fileFor(filing.command(), (Channel) Objects.requireNonNull(state().get(CHANNEL)), (LocalDate)
                Objects.requireNonNull(state().get(RECEIVED_ON))));
        return "/desk/handover";
    }

    public List<Channel> getChannels() {
        return List.of(Channel.TELEPHONE, Channel.MEETING, Channel.LETTER);
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }
}
