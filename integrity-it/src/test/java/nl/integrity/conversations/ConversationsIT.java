package nl.integrity.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Listening;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.organisation.Organisation;
import nl.integrity.oversight.AuditReading;
import nl.integrity.reports.AddMessage;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReporterDialogue;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A confidential conversation is known to two people, and to nobody else, its existence included. */
class ConversationsIT extends InTheContainer {
    private static final Set<String> ITS_OWN =
            Set.of("talk", "talk_entry", "talk_holding", "talk_note", "own_talk", "dossier_key");
    private static final Set<String> OF_THE_PLATFORM = Set.of("audit_entry", "audit_head", "desk_news", "notice");

    @Inject
    TalkAsking asking;

    @Inject
    OwnTalk own;

    @Inject
    OwnTalkSteps steps;

    @Inject
    MyTalks mine;

    @Inject
    TalkDesk desk;

    @Inject
    TalkHandOver handOver;

    @Inject
    ReportSupport support;

    @Inject
    SupportDesk supporting;

    @Inject
    SubjectCare care;

    @Inject
    TalkReturns returns;

    @Inject
    TalkAccount account;

    @Inject
    CaseReading reading;

    @Inject
    CaseProgress progress;

    @Inject
    ReporterDialogue dialogue;

    @Inject
    ReporterRequests requests;

    @Inject
    Organisation organisation;

    @Inject
    AuditReading audit;

    @Inject
    Ministry ministry;

    @BeforeEach
    void nobody_is_a_confidant_yet() {
        Listening.nobody();
    }

    @Test
    void two_people_talk_and_nobody_else_learns_that_they_do() {
        Person confidant = Listening.confidant();
        Map<String, Long> before = Database.sizes();
        ReceiptCode code = ask(confidant, "Mag ik u spreken?");
        UUID talk = talkOf(confidant);
        LocalDateTime moment = LocalDate.now(SystemTime.ZONE).plusDays(3).atTime(10, 30);
        confidant.does(() -> desk.write(new WriteToClient(talk, UUID.randomUUID(), "Natuurlijk.")));
        confidant.does(() -> desk.propose(
                new ProposeMoments(talk, UUID.randomUUID(), List.of(moment, moment.plusDays(1)), "Kamer 3.12")));
        confidant.does(() -> desk.note(new WriteToClient(talk, UUID.randomUUID(), "Klinkt gespannen.")));

        OwnTalkFile file = own.follow(code);
        assertThat(file.entries())
                .extracting(TalkEntry::kind)
                .containsExactly(TalkKind.ASKED, TalkKind.SAID, TalkKind.PROPOSED);
        assertThat(file.toString() + file.entries()).doesNotContain("Klinkt gespannen");
        assertThatThrownBy(() -> own.agree(code, moment.plusDays(9))).hasMessage("talk.moment.gone");
        own.agree(code, moment);
        assertThatThrownBy(() -> own.agree(code, moment)).hasMessage("talk.moment.gone");
        assertThat(there(confidant.asks(() -> desk.open(talk)).agreed()).moments())
                .containsExactly(moment);

        Map<String, Long> after = Database.sizes();
        assertThat(after.entrySet().stream()
                        .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                        .map(Map.Entry::getKey)
                        .filter(table -> !OF_THE_PLATFORM.contains(table))
                        .collect(Collectors.toSet()))
                .isSubsetOf(ITS_OWN);

        List<Person> others = List.of(
                Listening.confidant(),
                Person.secretary(),
                Person.auditor(),
                Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER),
                Person.with(Role.EMPLOYEE, Role.COORDINATOR),
                Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR),
                Person.with(Role.EMPLOYEE, Role.CONFIDANT, Role.ADMINISTRATOR),
                Person.employee(),
                Person.FROM_THE_STREET);
        for (Person other : others) {
            Throwable forbidden = catchThrowable(() -> other.asks(() -> desk.open(talk)));
            Throwable unknown = catchThrowable(() -> other.asks(() -> desk.open(UUID.randomUUID())));
            assertThat(forbidden).isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
            assertThat(unknown).hasSameClassAs(forbidden).hasMessage(forbidden.getMessage());
            assertThatThrownBy(() -> other.does(() -> desk.note(new WriteToClient(talk, UUID.randomUUID(), "Hoi."))))
                    .isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
        }
        assertThat(Listening.confidant().asks(() -> desk.mine())).isEmpty();
        assertThat(own.open(new OpenTalk(code.text().toLowerCase(Locale.ROOT), Ministry.somewhere()))
                        .entries())
                .hasSize(4);
        assertThatThrownBy(() -> own.open(new OpenTalk("0000", Ministry.somewhere())))
                .hasMessage("talk.code.unknown");
    }

    @Test
    void neither_a_dump_nor_the_log_tells_what_was_said_nor_who_talks_with_whom() {
        String word = "woord" + UUID.randomUUID().toString().replace("-", "");
        String noted = "noot" + UUID.randomUUID().toString().replace("-", "");
        String name = "Naam" + UUID.randomUUID().toString().replace("-", "");
        Person confidant = Listening.confidant();
        Person employee = Person.employee();
        AskTalk form = Listening.asking(confidant, name, word);
        ReceiptCode code = employee.asks(() -> asking.askAsMyself(form)).code();
        assertThat(employee.asks(() -> asking.askAsMyself(form)).code()).isEqualTo(code);
        UUID talk = talkOf(confidant);
        confidant.does(() -> desk.note(new WriteToClient(talk, UUID.randomUUID(), noted)));
        own.write(new WriteInTalk(code, UUID.randomUUID(), word));
        TalkFile file = confidant.asks(() -> desk.open(talk));
        assertThat(file.line().who()).isEqualTo(name);
        assertThat(file.notes()).extracting(TalkNote::text).containsExactly(noted);
        assertThat(file.entries()).allSatisfy(entry -> assertThat(entry.facts().values())
                .doesNotContain(employee.subject().toString()));

        List<MyTalk> found = employee.asks(() -> mine.mine());
        assertThat(found).hasSize(1);
        assertThat(employee.asks(() -> mine.code(found.get(0).id()))).isEqualTo(code);
        assertThatThrownBy(() ->
                        Person.employee().asks(() -> mine.code(found.get(0).id())))
                .isInstanceOf(AccessRefused.class);
        assertThat(Person.employee().asks(() -> mine.mine())).isEmpty();
        Person both = Listening.confidant();
        assertThatThrownBy(() -> both.asks(() -> asking.askAsMyself(Listening.asking(both, "", ""))))
                .hasMessage("talk.confidant.self");

        Traces dump = Traces.inTheDump();
        assertThat(dump.of(List.of(
                        word, noted, name, code.text(), employee.subject().toString())))
                .isEmpty();
        assertThat(dump.of(confidant.subject().toString()))
                .allMatch(trace -> trace.contains("public.confidant")
                        || trace.contains("public.audit_entry")
                        || trace.contains("public.desk_news")
                        || trace.contains("public.notice"));
        assertThat(Traces.inTheLogs().of(List.of(word, noted, name))).isEmpty();
        assertThat(Database.texts("select distinct object from audit_entry where actor = 'client'"))
                .containsExactly("-");
        assertThat(Database.texts(
                        "select distinct object from audit_entry where actor = ? and action in ('READ_TALK', 'UNSEAL_TALK',"
                                + " 'KEEP_NOTE', 'UNSEAL_TALK_NOTES')",
                        confidant.subject().toString()))
                .allMatch(object -> object.matches("talk [0-9a-f]{12}|-"))
                .noneMatch(object -> object.contains(talk.toString().substring(0, 8)));
        assertThat(Person.auditor().asks(() -> audit.verify())).isEmpty();
    }

    @Test
    void a_conversation_becomes_a_report_by_consent_and_its_confidant_never_handles_it() {
        Person confidant = Listening.confidant(Role.SECRETARY);
        Person employee = Person.secretary();
        ReceiptCode code = employee.asks(() -> asking.askAsMyself(Listening.asking(confidant, "Jo", "Er is iets.")))
                .code();
        UUID talk = talkOf(confidant);
        confidant.does(() -> desk.note(new WriteToClient(talk, UUID.randomUUID(), "Mijn aantekening.")));
        confidant.does(() -> handOver.draft(draft(talk, "Er verdwijnt geld.")));
        assertThatThrownBy(() -> confidant.does(() -> handOver.file(talk))).hasMessage("talk.consent.none");
        consent(code, there(own.follow(code).draft()).id());
        steps.revoke(code);
        assertThatThrownBy(() -> confidant.does(() -> handOver.file(talk))).hasMessage("talk.consent.none");
        assertThatThrownBy(() -> steps.revoke(code)).hasMessage("talk.consent.none");
        UUID read = there(own.follow(code).draft()).id();
        confidant.does(() -> handOver.draft(draft(talk, "Er verdwijnt al jaren geld.")));
        assertThatThrownBy(() -> consent(code, read)).hasMessage("talk.draft.changed");
        consent(code, there(own.follow(code).draft()).id());
        TalkFile seen = confidant.asks(() -> desk.open(talk));
        assertThat(there(seen.consent()).facts()).containsOnlyKeys("text", "draft", "disclosure");

        long registered = Database.number("select count(*) from register_entry");
        Database.change("alter table case_confidant add constraint no_more check (false) not valid");
        try {
            assertThatThrownBy(() -> confidant.does(() -> handOver.file(talk))).isInstanceOf(RuntimeException.class);
        } finally {
            Database.change("alter table case_confidant drop constraint no_more");
        }
        assertThat(Database.number("select count(*) from register_entry")).isEqualTo(registered);

        confidant.does(() -> handOver.file(talk));
        assertThatThrownBy(() -> confidant.does(() -> handOver.file(talk))).isInstanceOf(BrokenRule.class);
        assertThat(Database.number("select count(*) from register_entry")).isEqualTo(registered + 1);
        TalkEntry filed = there(own.follow(code).filed());
        String number = filed.fact("number");
        assertThat(Database.text("select channel from register_entry where number = ?", number))
                .isEqualTo("confidant");
        TalkFile after = confidant.asks(() -> desk.open(talk));
        assertThat(there(after.filed()).facts()).isEmpty();
        assertThat(progress.follow(new ReceiptCode(filed.fact("code"))).number())
                .isEqualTo(number);

        var details = Person.secretary().asks(() -> reading.open(number));
        assertThat(details.report().account()).isEqualTo("Er verdwijnt al jaren geld.");
        assertThat(details.report().toString()
                        + details.report().dialogue()
                        + details.report().answers())
                .doesNotContain("aantekening", "Er is iets");
        assertThat(Person.secretary()
                        .asks(() -> reading.reporter(number))
                        .orElseThrow()
                        .name())
                .isEqualTo("Jo Jansen");
        for (Person kept : List.of(confidant, employee)) {
            assertThatThrownBy(() -> kept.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
            assertThat(ministry.register(kept)).doesNotContain(number);
        }
    }

    @Test
    void another_goes_on_with_it_by_the_wish_of_whoever_asked_and_reads_notes_only_by_consent() {
        Person first = Listening.confidant();
        Person second = Listening.confidant();
        Person third = Listening.confidant();
        ReceiptCode code = ask(first, "Dag.");
        UUID ofFirst = talkOf(first);
        first.does(() -> desk.note(new WriteToClient(ofFirst, UUID.randomUUID(), "van de eerste")));
        assertThatThrownBy(() -> steps.passOn(new PassTalkOn(code, first.id(), true)))
                .hasMessage("talk.confidant.same");

        steps.passOn(new PassTalkOn(code, second.id(), false));
        assertThatThrownBy(() -> first.asks(() -> desk.open(ofFirst))).isInstanceOf(AccessRefused.class);
        assertThat(first.asks(() -> desk.mine())).isEmpty();
        UUID ofSecond = talkOf(second);
        assertThatThrownBy(() -> second.asks(() -> desk.open(ofFirst))).isInstanceOf(AccessRefused.class);
        TalkFile atSecond = second.asks(() -> desk.open(ofSecond));
        assertThat(atSecond.entries()).extracting(TalkEntry::text).contains("Dag.");
        assertThat(atSecond.notes()).isEmpty();
        second.does(() -> desk.note(new WriteToClient(ofSecond, UUID.randomUUID(), "van de tweede")));

        steps.passOn(new PassTalkOn(code, third.id(), true));
        assertThat(third.asks(() -> desk.open(talkOf(third))).notes())
                .extracting(TalkNote::text)
                .containsExactly("van de tweede");

        UUID ofThird = talkOf(third);
        Listening.ends(third);
        assertThatThrownBy(() -> third.asks(() -> desk.open(ofThird))).isInstanceOf(AccessRefused.class);
        assertThat(third.asks(() -> desk.mine())).isEmpty();
        assertThat(own.follow(code).gone()).isTrue();
        assertThatThrownBy(() -> steps.passOn(new PassTalkOn(code, third.id(), true)))
                .hasMessage("talk.confidant.gone");
        steps.passOn(new PassTalkOn(code, first.id(), false));
        assertThat(own.follow(code).gone()).isFalse();
    }

    @Test
    void a_new_request_goes_to_the_deputy_visibly_and_a_running_one_stays() {
        Person deputy = Listening.confidant();
        Person confidant = Person.with(Role.EMPLOYEE, Role.CONFIDANT);
        Listening.appoint(confidant, deputy);
        ReceiptCode running = ask(confidant, "Eerder gevraagd.");
        Listening.isAway(confidant);

        TalkReceipt receipt = asking.ask(Listening.asking(confidant, "", "Later gevraagd."), Ministry.somewhere());
        assertThat(receipt.standsIn()).isTrue();
        assertThat(own.follow(receipt.code()).entries().get(0).fact("instead")).isNotEmpty();
        assertThat(deputy.asks(() -> desk.mine())).hasSize(1);
        assertThat(confidant.asks(() -> desk.mine())).hasSize(1);
        assertThat(own.follow(running).standIn()).isNotNull();
        steps.passOn(new PassTalkOn(running, deputy.id(), false));
        assertThat(deputy.asks(() -> desk.mine())).hasSize(2);
    }

    @Test
    void whoever_asked_ends_it_and_has_it_erased_with_its_keys() {
        Person confidant = Listening.confidant();
        ReceiptCode code = ask(confidant, "Weg ermee.");
        UUID talk = talkOf(confidant);
        confidant.does(() -> desk.note(new WriteToClient(talk, UUID.randomUUID(), "Nog iets.")));
        own.end(code);
        assertThatThrownBy(() -> own.write(new WriteInTalk(code, UUID.randomUUID(), "Toch.")))
                .hasMessage("talk.ended");
        assertThatThrownBy(() -> confidant.does(() -> desk.write(new WriteToClient(talk, UUID.randomUUID(), "Toch."))))
                .hasMessage("talk.ended");
        assertThat(own.follow(code).endedOn()).isNotNull();
        Map<String, Long> before = Database.sizes();

        own.erase(code);
        assertThatThrownBy(() -> own.follow(code)).hasMessage("talk.code.unknown");
        assertThat(confidant.asks(() -> desk.mine())).isEmpty();
        Map<String, Long> after = Database.sizes();
        assertThat(after.getOrDefault("dossier_key", 0L)).isEqualTo(before.getOrDefault("dossier_key", 0L) - 2);
        assertThat(after.getOrDefault("talk", 0L)).isEqualTo(before.getOrDefault("talk", 0L) - 1);
        assertThat(after.getOrDefault("talk_note", 0L)).isEqualTo(before.getOrDefault("talk_note", 0L) - 1);
        assertThat(after.getOrDefault("talk_entry", 0L)).isEqualTo(before.getOrDefault("talk_entry", 0L) - 2);
        assertThat(Database.number("select count(*) from talk_holding where id = ?", talk))
                .isZero();
    }

    @Test
    void the_application_cannot_change_what_was_said_nor_erase_anything_without_its_code() throws SQLException {
        try (Connection connection = Database.asTheApplication();
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "delete from talk",
                    "delete from talk_entry",
                    "update talk_entry set at = now()",
                    "update talk_note set at = now()",
                    "delete from dossier_key",
                    "update talk_holding set confidant = ''",
                    "update talk_return set year = 1")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_reporter_chooses_a_confidant_by_name_who_reads_along_until_it_ends_and_never_handles_it() {
        Person confidant = Listening.confidant(Role.SECRETARY);
        Receipt receipt = ministry.report();
        assertThatThrownBy(() -> support.choose(
                        new ChooseSupport(receipt.code(), Person.secretary().id(), false)))
                .hasMessage("talk.confidant.gone");
        Person seated = Listening.confidant(Role.SECRETARY);
        seated.asks(() -> reading.open(receipt.number()));
        assertThat(support.choices(receipt.code()))
                .extracting(ConfidantChoice::person)
                .contains(confidant.id())
                .doesNotContain(seated.id());
        assertThatThrownBy(() -> support.choose(new ChooseSupport(receipt.code(), seated.id(), false)))
                .hasMessage("talk.confidant.other");

        support.choose(new ChooseSupport(receipt.code(), confidant.id(), false));
        assertThat(support.chosen(receipt.code())).isPresent();
        SupportedReport supported = confidant.asks(() -> supporting.reports()).get(0);
        assertThat(supported.number()).isEqualTo(receipt.number());
        assertThat(supported.readsOnly()).isTrue();
        ReceiptCode code = confidant.asks(() -> supporting.code(supported.id()));
        assertThat(progress.follow(code).readsOnly()).isTrue();
        assertThatThrownBy(() -> dialogue.add(new AddMessage(code, UUID.randomUUID(), "Ik zeg iets.")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> Listening.confidant().asks(() -> supporting.code(supported.id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> confidant.asks(() -> reading.open(receipt.number())))
                .isInstanceOf(AccessRefused.class);

        requests.endConfidant(receipt.code());
        assertThat(support.chosen(receipt.code())).isEmpty();
        assertThat(confidant.asks(() -> supporting.reports())).isEmpty();
        assertThatThrownBy(() -> confidant.asks(() -> supporting.code(supported.id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> progress.follow(code)).hasMessage("follow.code.unknown");
        support.choose(new ChooseSupport(receipt.code(), confidant.id(), true));
        SupportedReport again = confidant.asks(() -> supporting.reports()).get(0);
        assertThat(again.readsOnly()).isFalse();
        dialogue.add(new AddMessage(
                confidant.asks(() -> supporting.code(again.id())), UUID.randomUUID(), "Namens de melder."));
    }

    @Test
    void a_subject_has_another_confidant_than_the_reporter_and_the_list_tells_nobody_who_that_is() {
        List<Person> confidants = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            confidants.add(Listening.confidant());
        }
        Receipt receipt = ministry.report();
        support.choose(new ChooseSupport(receipt.code(), confidants.get(0).id(), false));
        Person secretary = Person.secretary();
        List<ConfidantChoice> offered =
                secretary.asks(() -> care.open(receipt.number())).offered();
        assertThat(offered)
                .hasSize(3)
                .extracting(ConfidantChoice::person)
                .doesNotContain(confidants.get(0).id());
        requests.endConfidant(receipt.code());
        for (ConfidantChoice one : offered) {
            assertThatThrownBy(() -> support.choose(new ChooseSupport(receipt.code(), one.person(), false)))
                    .hasMessage("talk.confidant.other");
        }
        assertThat(secretary.asks(() -> care.open(receipt.number())).offered()).isEqualTo(offered);
        for (Person left : List.of(confidants.get(0), Person.secretary())) {
            assertThatThrownBy(() -> secretary.does(() -> care.arrange(
                            new ArrangeCare(receipt.number(), left.id(), true, "Het is verteld.", "Bel hem."))))
                    .hasMessage("talk.confidant.other");
        }
        Person caring = confidants.stream()
                .filter(each -> each.id().equals(offered.get(0).person()))
                .findFirst()
                .orElseThrow();
        secretary.does(() -> care.arrange(
                new ArrangeCare(receipt.number(), caring.id(), true, "Het is verteld.", "Piet, bel 06-1.")));
        AskedCare asked = caring.asks(() -> supporting.cares()).get(0);
        assertThat(asked.text()).isEqualTo("Piet, bel 06-1.");
        assertThatThrownBy(() -> confidants.get(0).does(() -> supporting.took(asked.id())))
                .isInstanceOf(AccessRefused.class);
        caring.does(() -> supporting.took(asked.id()));
        SubjectCareFile file = secretary.asks(() -> care.open(receipt.number()));
        assertThat(file.arranged()).singleElement().satisfies(arranged -> {
            assertThat(arranged.reason()).isEqualTo("Het is verteld.");
            assertThat(arranged.taken()).isTrue();
        });
        assertThat(Traces.inTheDump().of("Het is verteld.")).isEmpty();
    }

    @Test
    void a_year_is_counted_by_each_and_shown_together_without_what_tells_of_a_few() {
        int year = LocalDate.now(SystemTime.ZONE).getYear();
        Person confidant = Listening.confidant();
        ReceiptCode code = ask(confidant, "Dag.");
        UUID talk = talkOf(confidant);
        assertThatThrownBy(() -> confidant.does(() -> desk.end(new EndTalk(talk, "NONSENSE", "HEARD"))))
                .hasMessage("report.answer.unknown");
        confidant.does(() -> desk.end(new EndTalk(talk, "INTEGRITY", "HEARD")));
        assertThatThrownBy(() -> confidant.does(() -> desk.end(new EndTalk(talk, "INTEGRITY", "HEARD"))))
                .hasMessage("talk.accounted");
        assertThat(own.follow(code).endedOn()).isNotNull();
        assertThat(confidant.asks(() -> returns.open(year)).proposed()).isEqualTo(Map.of("INTEGRITY/HEARD", 1));
        assertThat(Listening.confidant().asks(() -> returns.open(year)).proposed())
                .isEmpty();

        confidant.does(() -> returns.enter(new EnterCounts(year, Map.of("INTEGRITY/HEARD", 1))));
        confidant.does(() -> returns.enter(new EnterCounts(year, Map.of("INTEGRITY/HEARD", 8, "OTHER/HEARD", 3))));
        assertThat(confidant.asks(() -> returns.open(year)).entered())
                .isEqualTo(Map.of("INTEGRITY/HEARD", 8, "OTHER/HEARD", 3));
        Person other = Listening.confidant();
        other.does(() -> returns.enter(new EnterCounts(year, Map.of("INTEGRITY/HEARD", 7))));
        assertThatThrownBy(() -> other.does(() -> returns.enter(new EnterCounts(year + 1, Map.of()))))
                .hasMessage("talk.year.unknown");
        assertThatThrownBy(() -> other.does(() -> returns.enter(new EnterCounts(year, Map.of("X/Y", 1)))))
                .hasMessage("talk.count.wrong");

        TalkFigures figures = Person.with(Role.EMPLOYEE, Role.COORDINATOR).asks(() -> account.read(year));
        assertThat(figures.returns()).isGreaterThanOrEqualTo(2);
        int row = figures.categories().stream().map(TalkLabel::code).toList().indexOf("OTHER");
        int column = figures.outcomes().stream().map(TalkLabel::code).toList().indexOf("HEARD");
        assertThat(figures.table().rows().get(row).get(column).shown()).isFalse();
        assertThatThrownBy(() -> Person.secretary().asks(() -> account.read(year)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () -> Person.with(Role.COORDINATOR, Role.ADMINISTRATOR).asks(() -> account.read(year)))
                .isInstanceOf(AccessRefused.class);
    }

    private ReceiptCode ask(Person confidant, String text) {
        return asking.ask(Listening.asking(confidant, "", text), Ministry.somewhere())
                .code();
    }

    private static <T> T there(@Nullable T found) {
        return Objects.requireNonNull(found);
    }

    /** The latest one. */
    private UUID talkOf(Person confidant) {
        return confidant.asks(() -> desk.mine()).get(0).id();
    }

    private DraftReport draft(UUID talk, String accountOfIt) {
        return new DraftReport(
                talk,
                UUID.randomUUID(),
                "FRAUD",
                organisation.units().get(0).id(),
                organisation.locations().get(0).id(),
                accountOfIt);
    }

    private void consent(ReceiptCode code, UUID draft) {
        steps.consent(new ConsentToReport(
                code, draft, Disclosure.CONFIDENTIAL, "Jo Jansen", "jo@post.example", "Zo mag het worden gemeld."));
    }
}
