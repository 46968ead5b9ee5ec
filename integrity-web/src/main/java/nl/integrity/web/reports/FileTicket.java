package nl.integrity.web.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.vault.Tickets;
import org.jspecify.annotations.Nullable;

/** What a form with files carries instead of the code: sealed, for half an hour, and never in an address. */
@ApplicationScoped
public class FileTicket {
    private static final String PURPOSE = "files of a report";
    private static final Duration VALID = Duration.ofMinutes(30);

    @Inject
    Tickets tickets;

    /**
     * What it stands for.
     *
     * @param submission drawn when the form was shown
     */
    public record Shown(ReceiptCode code, UUID submission) {}

    public String issue(ReceiptCode code) {
        return tickets.issue(PURPOSE, UUID.randomUUID() + "\n" + code.text(), VALID);
    }

    /** Empty when it is too old, or none of ours. */
    public Optional<Shown> read(@Nullable String ticket) {
        return Optional.ofNullable(ticket)
                .flatMap(text -> tickets.read(PURPOSE, text))
                .map(note -> note.split("\n", 2))
                .map(part -> new Shown(new ReceiptCode(part[1]), UUID.fromString(part[0])));
    }
}
