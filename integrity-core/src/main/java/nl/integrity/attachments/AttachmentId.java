package nl.integrity.attachments;

import java.util.UUID;

/** Which file. */
public record AttachmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
