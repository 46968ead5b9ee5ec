package nl.integrity.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.NoticeTarget;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReporterAddresses;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Setting;

/** Writes the mails: whoever reads along learns that somebody was written to, and nothing else. */
@ApplicationScoped
class Letters {
    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";

    @Inject
    ReporterAddresses addresses;

    @Inject
    Directory directory;

    /** Empty when there is no address any more, or the reporter confirmed it meanwhile. */
    Optional<Letter> write(Notice notice) {
        return notice.kind().isForReporter()
                ? addresses.open(new ReportId(notice.recipient())).flatMap(target -> toReporter(notice, target))
                : directory.emailOf(new PersonId(notice.recipient())).map(address -> toColleague(notice, address));
    }

    private static Optional<Letter> toReporter(Notice notice, NoticeTarget target) {
        boolean confirmed = target.confirmation() == null;
        if (confirmed != (notice.kind() == NoticeKind.NEWS)) {
            return Optional.empty();
        }
        String text = confirmed
                ? text(target.language(), "news")
                : text(target.language(), "confirm", String.valueOf(target.confirmation()));
        return Optional.of(letter(notice, target.address(), target.language(), text));
    }

    /** In both languages: nobody knows which is theirs. */
    private static Letter toColleague(Notice notice, String address) {
        String link = Setting.ADDRESS
                .value()
                .map(site -> "\n\n" + site.replaceFirst("/$", "") + "/desk/")
                .orElse("");
        String text = text(DUTCH, "desk") + "\n" + text(ENGLISH, "desk") + link;
        return letter(notice, address, DUTCH, text);
    }

    private static Letter letter(Notice notice, String address, String language, String text) {
        String subject = Setting.MAIL_SUBJECT.value().orElseGet(() -> text(language, "subject"));
        return new Letter(notice.id().toString(), address, language, subject, text + "\n");
    }

    private static String text(String language, String key, Object... facts) {
        Locale locale = Locale.forLanguageTag(language);
        String text = ResourceBundle.getBundle(
                        "nl.integrity.notifications.letters", locale, Letters.class.getClassLoader())
                .getString(key);
        return new MessageFormat(text, locale).format(facts);
    }
}
