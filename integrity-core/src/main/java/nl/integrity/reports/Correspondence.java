package nl.integrity.reports;

import java.util.List;
import nl.integrity.attachments.Attachment;

/** What was said between a reporter and the committee, and the files that went to and fro. */
public record Correspondence(List<DialogueMessage> messages, List<Attachment> files) {}
