package nl.integrity.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import nl.integrity.shared.Setting;

/** Hands mail to the mail server. */
@ApplicationScoped
class Postman {
    private static final String NOBODY = "noreply@localhost.invalid";

    @Resource(lookup = "java:jboss/mail/Integrity")
    Session session;

    /** Whether there is a mail server at all. */
    boolean isOpen() {
        return Setting.MAIL_HOST.value().isPresent();
    }

    /** @throws PostRefused when it was not taken, or nobody knows whether it was */
    void hand(Letter letter, Instant now) throws PostRefused {
        try {
            InternetAddress sender =
                    new InternetAddress(Setting.MAIL_FROM.value().orElse(NOBODY), true);
            String domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
            prepare(domain);
            InternetAddress[] recipient = {new InternetAddress(letter.address(), true)};
            MimeMessage message = new Identified(session, "<" + letter.id() + "@" + domain + ">");
            message.setFrom(sender);
            message.setRecipients(Message.RecipientType.TO, recipient);
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setContentLanguage(new String[] {letter.language()});
            message.setSentDate(Date.from(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(
                        Setting.MAIL_USER.value().orElse(null),
                        Setting.MAIL_PASSWORD.value().orElse(null));
                transport.sendMessage(message, recipient);
            }
        } catch (MessagingException e) {
            throw new PostRefused(e.getClass().getSimpleName(), e instanceof SendFailedException);
        }
    }

    /** A mail server that says nothing must not hold the others up for longer than a lease; and no mail goes unsealed across a network. */
    private void prepare(String domain) {
        String tls = Setting.MAIL_STARTTLS.value().orElse("true");
        session.getProperties()
                .putAll(Map.of(
                        "mail.smtp.connectiontimeout", "10000",
                        "mail.smtp.timeout", "20000",
                        "mail.smtp.writetimeout", "20000",
                        "mail.smtp.localhost", domain,
                        "mail.smtp.starttls.enable", tls,
                        "mail.smtp.starttls.required", tls,
                        "mail.smtp.ssl.checkserveridentity", "true"));
    }

    /** Keeps the identity it was given; by itself a message makes one of the name of the machine. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
