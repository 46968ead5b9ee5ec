package nl.integrity.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Person;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator words what the public pages say; what they said is never lost. */
class ContentIT extends InTheContainer {
    private static final TopicCode TERMS = new TopicCode("terms");
    private static final TopicCode DPO = new TopicCode("controller");

    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @Inject
    ContentEditing editing;

    @Inject
    Information information;

    @Inject
    Contents contents;

    @Inject
    DeskPresence presence;

    @ParameterizedTest
    @EnumSource
    void every_leaflet_is_delivered_in_both_languages(Leaflet leaflet) {
        LeafletText text = information.read(leaflet);
        assertThat(text.parts()).isNotEmpty().allSatisfy(part -> assertThat(part.languages())
                .containsExactly("nl", "en"));
        assertThat(text.old()).isFalse();
    }

    @Test
    void what_is_saved_is_read_at_once_and_what_was_is_found_by_its_number() {
        int then = contents.latest();
        String before = textOf(information.read(Leaflet.PROCEDURE), TERMS);
        String words = "Binnen 7 dagen. " + UUID.randomUUID();

        revise(administrator, TERMS, words);

        int now = contents.latest();
        assertThat(now).isEqualTo(then + 1);
        assertThat(textOf(information.read(Leaflet.PROCEDURE), TERMS)).isEqualTo(words);
        assertThat(information.readAsOf(Leaflet.PROCEDURE, now).old()).isFalse();
        LeafletText old = information.readAsOf(Leaflet.PROCEDURE, then);
        assertThat(textOf(old, TERMS)).isEqualTo(before);
        assertThat(old.old()).isTrue();
        // of another leaflet nothing changed
        assertThat(information.readAsOf(Leaflet.PRIVACY, then).old()).isFalse();
        assertThatThrownBy(() -> information.readAsOf(Leaflet.PROCEDURE, now + 1))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_changed_what_and_when_can_be_read_back_and_stands_in_the_log() {
        administrator.does(() -> presence.cameIn("Dennis Bakker", ""));
        revise(administrator, TERMS, "Een. " + UUID.randomUUID());
        revise(administrator, TERMS, "Twee. " + UUID.randomUUID());

        List<Version> versions = administrator.asks(() -> editing.open(TERMS)).versions();

        assertThat(versions).hasSizeGreaterThanOrEqualTo(3);
        assertThat(versions.get(0).revision().textNl()).startsWith("Twee.");
        assertThat(versions.get(1).revision().textNl()).startsWith("Een.");
        assertThat(versions.get(0).author()).isEqualTo("Dennis Bakker");
        assertThat(versions.get(versions.size() - 1).author()).isNull();
        int number = versions.get(0).revision().number();
        assertThat(Database.texts(
                        "select action || ' ' || object || ' ' || result from audit_entry where actor = ?"
                                + " and action = 'REVISE_CONTENT' order by at desc limit 1",
                        administrator.subject().toString()))
                .containsExactly("REVISE_CONTENT text " + number + " done");
    }

    @Test
    void of_two_who_save_at_once_one_is_told_that_the_other_did() {
        for (int round = 0; round < 5; round++) {
            int read = administrator.asks(() -> editing.open(TERMS)).number();
            var outcomes = AtOnce.all(List.of(
                    () -> saved(administrator, words(TERMS, read, "Van de een. " + UUID.randomUUID())),
                    () -> saved(colleague, words(TERMS, read, "Van de ander. " + UUID.randomUUID()))));

            assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(AtOnce.Outcome::failure))
                    .singleElement()
                    .isInstanceOf(BrokenRule.class)
                    .hasToString("nl.integrity.shared.BrokenRule: content.changedMeanwhile");
        }
    }

    @Test
    void different_topics_saved_at_once_get_different_numbers_without_a_gap() {
        int before = contents.latest();
        int terms = administrator.asks(() -> editing.open(TERMS)).number();
        int dpo = administrator.asks(() -> editing.open(DPO)).number();
        assertThat(AtOnce.all(List.of(
                        () -> saved(administrator, words(TERMS, terms, "Een. " + UUID.randomUUID())),
                        () -> saved(colleague, words(DPO, dpo, "Twee. " + UUID.randomUUID())))))
                .allMatch(AtOnce.Outcome::succeeded);
        assertThat(contents.latest()).isEqualTo(before + 2);
    }

    @Test
    void a_form_sent_by_two_clicks_is_one_version_and_no_change_is_none() {
        ReviseTopic twice =
                words(TERMS, administrator.asks(() -> editing.open(TERMS)).number(), "Tweemaal. " + UUID.randomUUID());
        saved(administrator, twice);
        int number = contents.latest();

        saved(administrator, twice);

        assertThat(contents.latest()).isEqualTo(number);
    }

    @Test
    void the_check_tells_what_the_law_wants_and_is_not_told() {
        assertThat(missing()).isEmpty();
        ReviseTopic whole =
                words(DPO, administrator.asks(() -> editing.open(DPO)).number(), "De minister.");
        saved(administrator, whole);
        saved(administrator, new ReviseTopic(DPO, contents.latest(), "Kop", "De minister.", "", ""));

        assertThat(missing()).singleElement().satisfies(state -> {
            assertThat(state.topic().code()).isEqualTo(DPO);
            assertThat(state.topic().source()).contains("AVG");
            assertThat(state.lacks()).containsExactly("en");
        });
        assertThat(information.read(Leaflet.PRIVACY).parts())
                .filteredOn(part -> part.topic().equals(DPO))
                .singleElement()
                .satisfies(part -> assertThat(part.languages()).containsExactly("nl"));

        saved(administrator, new ReviseTopic(DPO, contents.latest(), "", "", "", ""));
        assertThat(missing()).hasSize(1);
        assertThat(information.read(Leaflet.PRIVACY).parts())
                .noneMatch(part -> part.topic().equals(DPO));
        revise(administrator, DPO, "De minister. ");
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_topic_that_does_not_exist_cannot_be_told_from_one_that_is_forbidden() {
        TopicCode none = new TopicCode("no-such-topic");
        assertThatThrownBy(() -> administrator.asks(() -> editing.open(none))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> saved(administrator, words(none, 0, "Tekst."))).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update content_revision set text_nl = ''",
                "delete from content_revision",
                "insert into content_revision select 9999, topic, '', '', '', '', now(), null from content_revision limit 1",
                "update content_topic set required = false",
                "delete from content_topic"
            })
    void the_application_itself_cannot_rewrite_what_was_said(String statement) throws SQLException {
        try (Connection application = Database.asTheApplication();
                Statement forbidden = application.createStatement()) {
            assertThatThrownBy(() -> forbidden.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private List<TopicState> missing() {
        return administrator.asks(editing::overview).stream()
                .filter(TopicState::isMissing)
                .toList();
    }

    private void revise(Person person, TopicCode topic, String text) {
        saved(person, words(topic, person.asks(() -> editing.open(topic)).number(), text));
    }

    private boolean saved(Person person, ReviseTopic command) {
        person.does(() -> editing.revise(command));
        return true;
    }

    private static ReviseTopic words(TopicCode topic, int basedOn, String text) {
        return new ReviseTopic(topic, basedOn, "Kop", text, "Head", text);
    }

    private static String textOf(LeafletText text, TopicCode topic) {
        return text.parts().stream()
                .filter(part -> part.topic().equals(topic))
                .map(Revision::textNl)
                .findFirst()
                .orElseThrow();
    }
}
