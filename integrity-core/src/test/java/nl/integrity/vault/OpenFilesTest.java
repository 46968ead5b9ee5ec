package nl.integrity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import nl.integrity.audit.Actor;
import org.junit.jupiter.api.Test;

/** A file opens in its own place, whole and as it was, or not at all. */
class OpenFilesTest {
    private static final UUID REPORT = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();
    private static final int SEGMENT = 1 << 20;

    private final VaultInMemory memory = new VaultInMemory();
    private final byte[] content = new byte[3 * SEGMENT + 17];

    OpenFilesTest() {
        new Random(1).nextBytes(content);
    }

    @Test
    void what_was_sealed_opens_again_and_it_is_written_down() throws IOException {
        byte[] sealed = sealed();
        assertThat(memory.vault
                        .openFiles(REPORT, Actor.SYSTEM, "report 1")
                        .unseal(ROW, "ORIGINAL", new ByteArrayInputStream(sealed))
                        .readAllBytes())
                .isEqualTo(content);
        assertThat(memory.written).containsExactly("system UNSEAL_FILES report 1");
    }

    @Test
    void nothing_opens_that_was_changed_cut_off_put_in_another_order_or_elsewhere() throws IOException {
        byte[] sealed = sealed();
        byte[] changed = sealed.clone();
        changed[2 * SEGMENT] ^= 1;
        refuses(ROW, "ORIGINAL", changed);
        refuses(ROW, "ORIGINAL", Arrays.copyOf(sealed, sealed.length - 1));
        refuses(ROW, "ORIGINAL", Arrays.copyOf(sealed, 2 * SEGMENT));
        byte[] turned = sealed.clone();
        System.arraycopy(sealed, SEGMENT, turned, 2 * SEGMENT, SEGMENT);
        System.arraycopy(sealed, 2 * SEGMENT, turned, SEGMENT, SEGMENT);
        refuses(ROW, "ORIGINAL", turned);
        refuses(ROW, "CLEANED", sealed);
        refuses(UUID.randomUUID(), "ORIGINAL", sealed);
    }

    @Test
    void a_ticket_is_good_for_its_purpose_and_for_a_while() {
        Tickets tickets = memory.tickets(java.time.Instant.EPOCH);
        String ticket = tickets.issue("files", "a note", java.time.Duration.ofMinutes(30));
        assertThat(tickets.read("files", ticket)).hasValue("a note");
        assertThat(tickets.read("other", ticket)).isEmpty();
        assertThat(tickets.read("files", ticket.substring(1))).isEmpty();
        assertThat(tickets.read("files", "")).isEmpty();
        assertThat(memory.tickets(java.time.Instant.EPOCH.plusSeconds(1799)).read("files", ticket))
                .isPresent();
        assertThat(memory.tickets(java.time.Instant.EPOCH.plusSeconds(1800)).read("files", ticket))
                .isEmpty();
    }

    private byte[] sealed() throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = memory.vault.openFilesToAdd(REPORT).seal(ROW, "ORIGINAL", sealed)) {
            out.write(content);
        }
        return sealed.toByteArray();
    }

    private void refuses(UUID row, String column, byte[] sealed) {
        assertThatThrownBy(() -> memory.vault
                        .openFilesToAdd(REPORT)
                        .unseal(row, column, new ByteArrayInputStream(sealed))
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }
}
