package nl.integrity.container;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.conversations.ArrangeCare;
import nl.integrity.conversations.AskTalk;
import nl.integrity.conversations.ChooseSupport;
import nl.integrity.conversations.ConsentToReport;
import nl.integrity.conversations.DraftReport;
import nl.integrity.conversations.EndTalk;
import nl.integrity.conversations.EnterCounts;
import nl.integrity.conversations.OpenTalk;
import nl.integrity.conversations.PassTalkOn;
import nl.integrity.conversations.ProposeMoments;
import nl.integrity.conversations.WriteInTalk;
import nl.integrity.conversations.WriteToClient;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Confidants, appointed behind the application's back, and what is asked of them. */
public final class Listening {
    private Listening() {}

    /** Somebody who is a confidant from today, named in public. */
    public static Person confidant(String... more) {
        Person confidant = Person.with(Stream.concat(Stream.of(Role.EMPLOYEE, Role.CONFIDANT), Arrays.stream(more))
                .toArray(String[]::new));
        appoint(confidant, null);
        return confidant;
    }

    public static void appoint(Person person, @Nullable Person deputy) {
        UUID appointment = UUID.randomUUID();
        LocalDate yesterday = LocalDate.now(SystemTime.ZONE).minusDays(1);
        Database.change(
                "insert into confidant (id, person, held_from, held_until, appointed_at, appointed_by)"
                        + " values (?, ?, ?, null, now(), gen_random_uuid())",
                appointment,
                person.subject(),
                yesterday);
        Database.change(
                "insert into confidant_profile (confidant, number, external, everywhere, locations, units, deputy, languages,"
                        + " specialisms, phone, email, place, publicity, at, author) values (?, 1, false, true, '{}', '{}',"
                        + " nullif(?, '')::uuid, '{}', '{}', '', '', '', 'WITH_NAME', now(), gen_random_uuid())",
                appointment,
                deputy == null ? "" : deputy.subject().toString());
    }

    /** They are away, from yesterday until tomorrow. */
    public static void isAway(Person confidant) {
        LocalDate today = LocalDate.now(SystemTime.ZONE);
        Database.change(
                "insert into confidant_absence (id, person, away_from, away_until, at, author)"
                        + " values (gen_random_uuid(), ?, ?, ?, now(), gen_random_uuid())",
                confidant.subject(),
                today.minusDays(1),
                today.plusDays(1));
    }

    /** From today they are a confidant no more. */
    public static void ends(Person confidant) {
        Database.change(
                "update confidant set held_from = held_from - 30, held_until = current_date - 5 where person = ?",
                confidant.subject());
    }

    /** Nobody is a confidant any more. */
    public static void nobody() {
        Database.change("update confidant set held_from = held_from - 30, held_until = current_date - 5");
    }

    public static AskTalk asking(Person confidant, String name, String text) {
        return new AskTalk(UUID.randomUUID(), "nl", confidant.id(), name, text);
    }

    /** Something of this type that is valid and harmless: about a conversation that there is not. */
    public static Object command(Class<?> type, Receipt receipt) {
        UUID none = UUID.randomUUID();
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(AskTalk.class, asking(confidant(), "", "")),
                Map.entry(OpenTalk.class, new OpenTalk(receipt.code().text(), Ministry.somewhere())),
                Map.entry(WriteInTalk.class, new WriteInTalk(receipt.code(), none, "Dag.")),
                Map.entry(PassTalkOn.class, new PassTalkOn(receipt.code(), new PersonId(none), false)),
                Map.entry(
                        ConsentToReport.class,
                        new ConsentToReport(receipt.code(), none, Disclosure.ANONYMOUS, "", "", "Goed.")),
                Map.entry(WriteToClient.class, new WriteToClient(none, none, "Dag.")),
                Map.entry(
                        ProposeMoments.class,
                        new ProposeMoments(
                                none,
                                none,
                                List.of(LocalDate.now(SystemTime.ZONE)
                                        .plusDays(2)
                                        .atTime(10, 0)),
                                "Kamer 1")),
                Map.entry(EndTalk.class, new EndTalk(none, "OTHER", "HEARD")),
                Map.entry(
                        DraftReport.class, new DraftReport(none, none, "FRAUD", new UnitId(none), null, "Er is iets.")),
                Map.entry(ChooseSupport.class, new ChooseSupport(receipt.code(), new PersonId(none), false)),
                Map.entry(
                        ArrangeCare.class,
                        new ArrangeCare(receipt.number(), new PersonId(none), true, "Het mag.", "Bel hem.")),
                Map.entry(
                        EnterCounts.class,
                        new EnterCounts(LocalDate.now(SystemTime.ZONE).getYear(), Map.of())));
        return Objects.requireNonNull(known.get(type), type.getName());
    }
}
