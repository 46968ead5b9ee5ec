package nl.integrity.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** One message in a reporter's dialogue with the committee. */
@Entity
@Table(name = "message")
class Message {
    private static final String TEXT = "message.text";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // looked for, never shown
    private UUID report;

    private Instant at;

    /** {@code null} for the reporter. */
    private @Nullable PersonId author;

    @Column(name = "by_confidant")
    private boolean byConfidant;

    private Sealed text;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Message() {}

    static Sealed seal(UUID id, String text, OpenCompartment content) {
        return content.seal(id, TEXT, text);
    }

    static String unseal(UUID id, Sealed text, OpenCompartment content) {
        return content.unseal(id, TEXT, text);
    }

    DialogueMessage read(OpenCompartment content) {
        return new DialogueMessage(author == null, byConfidant, at, unseal(id, text, content));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
