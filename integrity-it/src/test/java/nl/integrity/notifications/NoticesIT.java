package nl.integrity.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.integrity.access.AccessRefused;
import nl.integrity.cases.CaseProgress;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.reports.ConfirmAddress;
import nl.integrity.reports.GiveAddress;
import nl.integrity.reports.NoticeState;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReporterNotices;
import nl.integrity.reports.ReporterRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever should hear of something does, once; nobody else does; and no mail says what it is. Time is the test's own. */
class NoticesIT extends InTheContainer {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    /** The mail server stands in the same server here, and would write down whom it had mail for. */
    private static final Logger THE_MAIL_SERVERS_OWN = Logger.getLogger("com.icegreen.greenmail");

    private final Person secretary = Person.secretary();

    /** Made within the server: only there its port is known. */
    @SuppressWarnings("NullAway.Init")
    private GreenMail mail;

    /** A second from now, so that all that was done by then is due. */
    private Instant now = Instant.now().plusSeconds(1);

    @Inject
    Ministry ministry;

    @Inject
    ReporterNotices notices;

    @Inject
    ReporterRequests requests;

    @Inject
    CaseProgress progress;

    @Inject
    DeskPresence presence;

    @Inject
    DeskNotices choices;

    @Inject
    Delivery delivery;

    @BeforeEach
    void nothing_is_on_its_way_and_nobody_can_be_reached() {
        Database.change("update staff_member set email = null");
        Database.change("delete from desk_news");
        Database.change("delete from notice");
        THE_MAIL_SERVERS_OWN.setLevel(Level.WARNING);
        mail = new GreenMail(new ServerSetup(
                Integer.parseInt(System.getenv("INTEGRITY_MAIL_PORT")), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterEach
    void the_mail_server_stops() {
        mail.stop();
        Database.change("update staff_member set email = null");
    }

    @Test
    void a_reporter_confirms_an_address_and_hears_of_news_once_until_they_came_and_no_more_when_they_take_it_back() {
        Receipt receipt = ministry.report();
        String address = address();
        give(receipt, address);
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        deliver();
        assertThat(mailsTo(address)).as("only the code, until it is typed").hasSize(1);
        assertThat(state(receipt)).isEqualTo(NoticeState.UNCONFIRMED);

        String code = codeIn(mailsTo(address).get(0));
        String other = code.equals("000000") ? "000001" : "000000";
        assertThatThrownBy(() -> confirm(receipt, other)).hasMessage("notice.confirmation.wrong");
        confirm(receipt, " " + code.substring(0, 3) + " " + code.substring(3));
        assertThat(state(receipt)).isEqualTo(NoticeState.CONFIRMED);
        deliver();
        assertThat(mailsTo(address)).hasSize(1);

        ministry.write(receipt.number(), secretary, "Een vraag.", false);
        ministry.write(receipt.number(), secretary, "En nog een.", false);
        deliver();
        ministry.write(receipt.number(), secretary, "En een derde.", false);
        deliver();
        assertThat(mailsTo(address)).as("one until they came").hasSize(2);

        progress.follow(receipt.code());
        ministry.write(receipt.number(), secretary, "Wat wij deden.", true);
        deliver();
        assertThat(mailsTo(address)).hasSize(3);

        progress.follow(receipt.code());
        ministry.write(receipt.number(), secretary, "Gelezen voor het verstuurd was.", false);
        progress.follow(receipt.code());
        deliver();
        assertThat(mailsTo(address)).as("they have read it by now").hasSize(3);

        ministry.write(receipt.number(), secretary, "Dit hoort niemand meer.", false);
        notices.revoke(receipt.code());
        ministry.write(receipt.number(), secretary, "En dit ook niet.", false);
        deliver();
        assertThat(mailsTo(address)).hasSize(3);
        assertThat(state(receipt)).isEqualTo(NoticeState.NONE);
        assertThat(Database.number("select count(*) from notice_address where report = ?::uuid", id(receipt)))
                .isZero();
        assertThat(Database.number(
                        "select count(*) from dossier_key where dossier = ?::uuid and compartment = 'NOTICE'",
                        id(receipt)))
                .isZero();
        assertThat(Database.number("select count(*) from notice where recipient = ?::uuid", id(receipt)))
                .isZero();
    }

    @Test
    void what_a_reporter_is_sent_tells_nobody_what_it_is_about() throws MessagingException, IOException {
        Receipt receipt = ministry.report();
        String address = address();
        confirmed(receipt, address);
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        deliver();
        assertThat(mailsTo(address)).hasSize(2);
        for (MimeMessage message : mailsTo(address)) {
            assertThat(message.getSubject()).isEqualTo("Bericht");
            String whole = whole(message).replace(address, "").toLowerCase(Locale.ROOT);
            assertThat(whole)
                    .doesNotContain(receipt.number(), receipt.code().text(), "/follow", "http")
                    .doesNotContainPattern("melding|report|integri|commissie|committee|klokken|misstand");
        }
    }

    @Test
    void an_address_that_nobody_confirms_within_a_day_is_destroyed() {
        Receipt receipt = ministry.report();
        String address = address();
        give(receipt, address);
        deliver();
        now = now.plus(Duration.ofDays(1)).plusSeconds(60);
        deliver();
        assertThat(state(receipt)).isEqualTo(NoticeState.NONE);
        String code = codeIn(mailsTo(address).get(0));
        assertThatThrownBy(() -> confirm(receipt, code)).hasMessage("notice.forgotten");
    }

    @Test
    void the_confidant_at_a_reporters_side_cannot_say_where_news_goes_and_does_not_count_as_its_reader() {
        Receipt receipt = ministry.report();
        ReceiptCode theirs = requests.inviteConfidant(receipt.code());
        assertThatThrownBy(() -> notices.give(new GiveAddress(theirs, address(), "nl", Ministry.somewhere())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> notices.revoke(theirs)).isInstanceOf(AccessRefused.class);

        String address = address();
        confirmed(receipt, address);
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        deliver();
        progress.follow(theirs);
        ministry.write(receipt.number(), secretary, "Nog iets.", false);
        deliver();
        assertThat(mailsTo(address)).hasSize(2);
    }

    @Test
    void secretaries_hear_of_a_new_report_but_not_whoever_must_not_know_of_it() {
        String one = comesIn(secretary);
        Person excluded = Person.secretary();
        String theirs = comesIn(excluded);
        Person auditor = Person.auditor();
        String auditors = comesIn(auditor);
        Receipt receipt = ministry.reportBy(excluded);
        deliver();
        assertThat(mailsTo(one)).hasSize(1);
        assertThat(mailsTo(theirs)).isEmpty();
        assertThat(mailsTo(auditors)).isEmpty();
        assertThat(whole(mailsTo(one).get(0))).doesNotContain(receipt.number()).contains("/desk/");

        // it is of the one who is free of interest, whoever answers in the meantime
        Person colleague = Person.secretary();
        String colleagues = comesIn(colleague);
        ministry.acknowledge(receipt.number(), colleague, "Ontvangen.");
        ministry.add(receipt, "Nog iets.");
        deliver();
        assertThat(mailsTo(colleagues)).isEmpty();
        assertThat(mailsTo(one)).hasSize(2);
        assertThat(mailsTo(theirs)).isEmpty();
    }

    @Test
    void whoever_is_excluded_before_the_mail_goes_gets_none() {
        String address = comesIn(secretary);
        secretary.does(() -> choices.choose(new ChoosePace(Pace.DAILY)));
        Receipt receipt = ministry.report();
        deliver();
        assertThat(mailsTo(address)).isEmpty();
        ministry.givesUp(receipt.number(), secretary);
        now = now.plus(Duration.ofDays(1));
        deliver();
        assertThat(mailsTo(address)).isEmpty();
    }

    @Test
    void a_digest_is_one_mail_a_day_and_none_is_none() {
        String daily = comesIn(secretary);
        Person quiet = Person.secretary();
        String never = comesIn(quiet);
        secretary.does(() -> choices.choose(new ChoosePace(Pace.DAILY)));
        quiet.does(() -> choices.choose(new ChoosePace(Pace.NEVER)));
        IntStream.range(0, 3).forEach(i -> ministry.report());
        deliver();
        now = now.plus(Duration.ofDays(1));
        deliver();
        deliver();
        assertThat(mailsTo(daily)).hasSize(1);
        assertThat(mailsTo(never)).isEmpty();
    }

    @Test
    void while_the_mail_server_is_down_for_an_hour_nothing_is_lost_and_afterwards_all_arrives_once() {
        Receipt receipt = ministry.report();
        String reporter = address();
        confirmed(receipt, reporter);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            addresses.add(comesIn(Person.secretary()));
        }
        mail.stop();
        ministry.report();
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        Instant down = now;
        for (int seconds = 0; seconds < 3600; seconds += 10) {
            now = down.plusSeconds(seconds);
            assertThat(delivery.deliver(now)).isZero();
        }
        mail.start();
        Instant up = now;
        // nobody waits longer than an hour for the next attempt
        for (int minute = 0; minute <= 61; minute++) {
            now = up.plus(Duration.ofMinutes(minute));
            delivery.deliver(now);
        }
        assertThat(Database.number("select count(*) from notice where sent_at is null"))
                .isZero();
        addresses.forEach(address -> assertThat(mailsTo(address)).as(address).hasSize(1));
        assertThat(mailsTo(reporter).stream().filter(message -> whole(message).contains("nieuws")))
                .hasSize(1);
    }

    @Test
    void servers_that_race_for_one_outbox_send_each_mail_once() {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            addresses.add(comesIn(Person.secretary()));
        }
        ministry.report();
        var outcomes = AtOnce.times(4, () -> delivery.deliver(now));
        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        deliver();
        addresses.forEach(address -> assertThat(mailsTo(address)).as(address).hasSize(1));
    }

    @Test
    void what_a_server_had_in_hand_when_it_died_is_sent_by_another_under_the_same_identity() throws MessagingException {
        String address = comesIn(secretary);
        ministry.report();
        deliver();
        String identity = mailsTo(address).get(0).getMessageID();
        // as if it had died between handing it over and writing that down
        Database.change(
                "update notice set sent_at = null, leased_until = ?::timestamptz",
                now.plus(Duration.ofMinutes(10)).toString());
        deliver();
        assertThat(mailsTo(address)).hasSize(1);
        now = now.plus(Duration.ofMinutes(11));
        deliver();
        assertThat(mailsTo(address)).hasSize(2);
        assertThat(mailsTo(address).get(1).getMessageID()).isEqualTo(identity);
    }

    @Test
    void no_address_of_a_reporter_is_in_the_database_or_in_a_log_not_even_when_the_mail_server_refuses() {
        Receipt receipt = ministry.report();
        String address = address();
        confirmed(receipt, address);
        mail.stop();
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        deliver();
        mail.start();
        String name = address.substring(0, address.indexOf('@'));
        for (Traces traces : List.of(Traces.inTheDump(), Traces.inTheLogs())) {
            assertThat(traces.of(name)).isEmpty();
        }
        assertThat(Traces.inTheLogs().of("could not be sent"))
                .as("the failure itself")
                .isNotEmpty();
    }

    private void deliver() {
        now = now.isBefore(Instant.now()) ? Instant.now().plusSeconds(1) : now;
        delivery.deliver(now);
    }

    private void give(Receipt receipt, String address) {
        notices.give(new GiveAddress(receipt.code(), address, "nl", Ministry.somewhere()));
    }

    private void confirm(Receipt receipt, String code) {
        notices.confirm(new ConfirmAddress(receipt.code(), code, Ministry.somewhere()));
    }

    private void confirmed(Receipt receipt, String address) {
        give(receipt, address);
        deliver();
        confirm(receipt, codeIn(mailsTo(address).get(0)));
    }

    private String comesIn(Person person) {
        String address = address();
        person.does(() -> presence.cameIn("Iemand", address));
        return address;
    }

    private static String address() {
        return "adres" + UUID.randomUUID().toString().replace("-", "") + "@post.example";
    }

    private NoticeState state(Receipt receipt) {
        return progress.follow(receipt.code()).state().notices();
    }

    private static String id(Receipt receipt) {
        return Database.text("select id from report where number = ?", receipt.number());
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String codeIn(MimeMessage message) {
        try {
            Matcher code = CODE.matcher(message.getContent().toString());
            assertThat(code.find()).isTrue();
            return code.group();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String whole(MimeMessage message) {
        try {
            var bytes = new java.io.ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toString(java.nio.charset.StandardCharsets.UTF_8) + message.getContent();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
