package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import org.junit.jupiter.api.Test;

/** What reporters are told about who reads along is what the policy says. */
class ReadersTest {
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 1));

    @Test
    void whoever_can_open_a_case_stands_in_the_list_and_nobody_else() {
        List<String> can = new ArrayList<>();
        for (String role : Role.ALL) {
            for (Relation relation : Relation.values()) {
                if (AccessPolicy.allows(new Caller(SOMEBODY, Set.of(role)), Action.READ_CASE, Set.of(relation))
                        && !can.contains(role)) {
                    can.add(role);
                }
            }
        }
        assertThat(Readers.ofCases()).contains(Role.SECRETARY).containsAll(can);
        assertThat(Role.ALL).containsAll(Readers.ofCases());
    }

    @Test
    void an_administrator_never_stands_in_it_nor_whoever_only_has_an_account() {
        assertThat(Readers.ofCases()).doesNotContain(Role.ADMINISTRATOR, Role.EMPLOYEE);
    }

    @Test
    void whoever_is_excluded_reads_nothing_whatever_their_role() {
        for (String role : Role.ALL) {
            assertThat(AccessPolicy.allows(
                            new Caller(SOMEBODY, Set.of(role)), Action.READ_CASE, Set.of(Relation.EXCLUDED)))
                    .as(role)
                    .isFalse();
        }
    }
}
