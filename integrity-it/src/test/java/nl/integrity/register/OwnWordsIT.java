package nl.integrity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseStage;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.reports.Receipt;
import org.junit.jupiter.api.Test;

/** What people put on cases to find them by, and the filters that they keep for themselves. */
class OwnWordsIT extends InTheContainer {
    private final Person secretary = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    CaseRegister register;

    @Inject
    CaseTagging tagging;

    @Inject
    OwnFilters filters;

    @Test
    void a_case_carries_several_tags_however_they_are_spelled_until_they_are_taken_off() {
        String number = ministry.report().number();
        Stream.of("Inkoop", "  inkoop ", "IN\u200BKOOP", "Team\u00a0Noord", "team  noord", "É\u0301t\u00e9")
                .forEach(tag -> tag(secretary, number, tag));
        assertThat(tags(secretary, number)).containsExactly("inkoop", "team noord", "é\u0301té");

        Tag first = secretary.asks(() -> tagging.open(number)).tags().get(0);
        secretary.does(() -> tagging.untag(number, first.mark()));
        secretary.does(() -> tagging.untag(number, first.mark()));
        assertThat(tags(secretary, number)).containsExactly("team noord", "é\u0301té");
        assertThat(tags(Person.with(Role.COMMITTEE_MEMBER), number)).containsExactly("team noord", "é\u0301té");
    }

    @Test
    void a_tag_stays_on_a_case_that_is_closed_and_opened_anew() {
        String number = ministry.report().number();
        tag(secretary, number, "inkoop");
        for (CaseStage stage : List.of(CaseStage.CLOSED, CaseStage.REOPENED)) {
            Database.change(
                    "update case_file set stage = ?, round = round + 1, version = version + 1 where number = ?",
                    stage.name(),
                    number);
            assertThat(tags(secretary, number)).contains("inkoop");
            tag(secretary, number, stage.name());
        }
        assertThat(tags(secretary, number)).containsExactly("closed", "inkoop", "reopened");
    }

    @Test
    void two_who_tag_at_once_are_in_nobodys_way_and_ten_is_enough() {
        String number = ministry.report().number();
        List<Person> people = List.of(secretary, Person.secretary());
        people.forEach(person -> person.asks(() -> tagging.open(number)));
        int version = version(number);

        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.all(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Boolean>) () -> people.get(i % 2).asks(() -> {
                    tagging.tag(new TagCase(number, "label " + (i < 2 ? 0 : i)));
                    return true;
                }))
                .toList());

        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()))
                .hasSizeBetween(1, 2) // two put the same one on
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage("tag.enough"));
        assertThat(tags(secretary, number)).hasSize(10);
        assertThat(version(number)).as("the version that others have read").isEqualTo(version);
    }

    @Test
    void a_member_reads_the_tags_and_its_owner_changes_them() {
        Receipt receipt = ministry.report();
        Person member = Person.with(Role.COMMITTEE_MEMBER);
        tag(secretary, receipt.number(), "inkoop");
        CaseTags seen = member.asks(() -> tagging.open(receipt.number()));
        assertThat(seen.mayTag()).isFalse();
        assertThatThrownBy(() -> member.asks(() -> tagging.known(receipt.number())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> tag(member, receipt.number(), "anders")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> member.does(
                        () -> tagging.untag(receipt.number(), seen.tags().get(0).mark())))
                .isInstanceOf(AccessRefused.class);
        Database.change("update case_file set owner = ? where number = ?", member.subject(), receipt.number());
        tag(member, receipt.number(), "anders");
        assertThat(tags(member, receipt.number())).containsExactly("anders", "inkoop");
    }

    @Test
    void what_was_typed_stands_nowhere_but_sealed() {
        String word = "zeldzaam" + UUID.randomUUID().toString().substring(0, 8);
        String name = "filter" + UUID.randomUUID().toString().substring(0, 8);
        String number = ministry.report().number();
        tag(secretary, number, word);
        secretary.does(() -> filters.save(new SaveFilter(name, Asked.of("stage=OPEN&tag=" + mark(word)))));

        assertThat(Traces.inTheDump().of(List.of(word, name))).isEmpty();
        assertThat(Traces.inTheLogs().of(List.of(word, name))).isEmpty();
        assertThat(own(secretary)).extracting(SavedFilter::name).contains(name);
    }

    @Test
    void with_the_key_of_a_case_its_words_are_gone_and_the_register_still_opens() {
        String word = "weg " + UUID.randomUUID().toString().substring(0, 8);
        String number = ministry.report().number();
        tag(secretary, number, word);
        Database.change(
                "delete from dossier_key where compartment = 'LABELS' and dossier = (select id from case_file where number = ?)",
                number);

        assertThat(secretary.asks(() -> register.read(Asked.of(""))).tags())
                .extracting(Tag::word)
                .doesNotContain(word);
        assertThat(tags(secretary, number)).isEmpty();
    }

    @Test
    void a_filter_is_its_owners_alone() {
        Person other = Person.secretary();
        secretary.does(() -> filters.save(new SaveFilter("Spoed", Asked.of("due=OVERDUE&owner=MINE"))));
        SavedFilter saved = own(secretary).get(0);
        assertThat(saved.address()).isEqualTo("owner=MINE&due=OVERDUE");
        assertThat(own(other)).isEmpty();

        other.does(() -> filters.delete(saved.id()));
        other.does(() -> filters.save(new SaveFilter("Spoed", Asked.of("stage=CLOSED"))));
        assertThat(own(secretary)).containsExactly(saved);
        assertThat(own(other)).extracting(SavedFilter::address).containsExactly("stage=CLOSED");

        secretary.does(() -> filters.delete(saved.id()));
        assertThat(own(secretary)).isEmpty();
        assertThat(own(other)).hasSize(1);
    }

    @Test
    void a_name_that_was_used_before_gets_the_new_filter_and_twenty_is_enough() {
        IntStream.range(0, 20)
                .forEach(i ->
                        secretary.does(() -> filters.save(new SaveFilter("Filter " + i, Asked.of("number=" + i)))));
        assertThatThrownBy(() -> secretary.does(() -> filters.save(new SaveFilter("Nog een", Asked.of("number=21")))))
                .hasMessage("filter.enough");
        secretary.does(() -> filters.save(new SaveFilter("filter 7", Asked.of("order=NEWEST"))));
        assertThat(own(secretary)).hasSize(20);
        assertThat(own(secretary).stream().filter(filter -> filter.name().equals("filter 7")))
                .extracting(SavedFilter::address)
                .containsExactly("order=NEWEST");
        assertThat(AtOnce.times(
                        4,
                        () -> secretary.asks(() -> {
                            filters.save(new SaveFilter("Filter 8", Asked.of("stage=OPEN")));
                            return true;
                        })))
                .allMatch(AtOnce.Outcome::succeeded);
        assertThat(own(secretary)).hasSize(20);
    }

    private void tag(Person person, String number, String tag) {
        person.does(() -> tagging.tag(new TagCase(number, tag)));
    }

    private List<String> tags(Person person, String number) {
        return person.asks(() -> tagging.open(number)).tags().stream()
                .map(Tag::word)
                .toList();
    }

    private String mark(String word) {
        return secretary.asks(() -> register.read(Asked.of(""))).tags().stream()
                .filter(tag -> tag.word().equals(word))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private List<SavedFilter> own(Person person) {
        return person.asks(() -> register.read(new RegisterQuery(Order.URGENT, RegisterFilter.ALL, null)))
                .saved();
    }

    private static int version(String number) {
        return (int) Database.number("select version from case_file where number = ?", number);
    }
}
