package nl.integrity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskPresenceTest {
    private static final PersonId JO = new PersonId(new UUID(0, 1));

    private final List<String> written = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> recognised = new ArrayList<>();
    private final DeskPresence presence = new DeskPresence();

    private Caller caller = new Caller(JO, Set.of(Role.EMPLOYEE));

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container here
    void withoutAContainer() {
        presence.gate = new Gate() {
            @Override
            public Caller caller() {
                return caller;
            }
        };
        presence.directory = new Directory() {
            @Override
            public void know(Caller caller, String name, String email) {
                known.add(caller.known() + " " + name + " " + email);
            }
        };
        presence.exclusions = new Exclusions() {
            @Override
            public void recognise(PersonId person, String name) {
                recognised.add(person + " " + name);
            }
        };
        presence.trail = new AuditTrail() {
            @Override
            public void recordDeed(Actor actor, String action, String object) {
                written.add(actor.name() + " " + action + " " + object);
            }

            @Override
            public void recordRefusal(Actor actor, String action, String object) {
                written.add(actor.name() + " " + action + " " + object);
            }
        };
    }

    @Test
    void of_a_plain_employee_no_login_is_written_since_its_time_would_tell_which_report_is_theirs() {
        presence.cameIn("Jo", "jo@ministry.example");
        presence.left();
        assertThat(written).isEmpty();
        assertThat(known).isEmpty();
    }

    @Test
    void whoever_works_at_the_desk_is_known_by_name_there_and_by_identifier_in_the_trail() {
        caller = new Caller(JO, Set.of(Role.EMPLOYEE, Role.SECRETARY));
        presence.cameIn("Jo", "jo@ministry.example");
        presence.left();
        assertThat(written).containsExactly(JO + " LOG_IN desk", JO + " LOG_OUT desk");
        assertThat(known).containsExactly(JO + " Jo jo@ministry.example");
        assertThat(recognised).as("kept away from what names them").containsExactly(JO + " Jo");
    }

    @Test
    void a_refused_page_is_written_down_for_employees_too() {
        presence.wasRefused("/desk/register.xhtml");
        assertThat(written).containsExactly(JO + " OPEN_PAGE /desk/register.xhtml");
    }

    @Test
    void a_path_made_to_break_the_trail_or_to_pass_for_two_lines_of_it_is_one_short_line() {
        presence.wasRefused("/desk/\n\r\0admitted" + "x".repeat(200));
        assertThat(written)
                .singleElement()
                .asString()
                .startsWith(JO + " OPEN_PAGE /desk/???admittedx")
                .hasSize(36 + 11 + 100);
    }
}
