package nl.integrity.dev;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Takes all mail, for whomever it is, and puts each into a file of the work folder: none leaves this machine. */
public final class Mailbox implements AutoCloseable {
    private final Path folder;
    private final GreenMail server;

    private Mailbox(Path folder, GreenMail server) {
        this.folder = folder;
        this.server = server;
    }

    static Mailbox open(Path folder, int port) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        Mailbox mailbox = new Mailbox(folder, server);
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, recipient) -> {
            mailbox.keep(message.getMessage());
            String address = recipient.getEmail();
            GreenMailUser known = users.getUserByEmail(address);
            return known == null ? users.createUser(address, address, address) : known;
        });
        server.start();
        return mailbox;
    }

    /** What arrived since the start, in the order in which it came. */
    public MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    /** Waits until one more has arrived, or for this long. */
    public void awaitNext(Duration patience) {
        server.waitForIncomingEmail(patience.toMillis(), server.getReceivedMessages().length + 1);
    }

    private void keep(MimeMessage message) throws MessagingException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(UUID.randomUUID() + ".eml"))) {
            message.writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
