package nl.integrity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainCheckTest {
    private static final int CHAIN = 7;
    private static final Instant MORNING = Instant.parse("2026-06-01T07:00:00.123456Z");

    private final WrittenChain written = new WrittenChain(CHAIN)
            .append(MORNING, "reporter", "FILE_REPORT", "report 2026-0001", "admitted", "public")
            .append(MORNING.plusSeconds(60), "0b5e-jo", "READ_CASE", "case 2026-0001", "admitted", "desk")
            .append(MORNING.plusSeconds(61), "0b5e-jo", "UNSEAL_CONTENT", "report 2026-0001", "done", "desk")
            .append(MORNING.plusSeconds(62), "77aa-max", "READ_CASE", "case 2026-0001", "refused", "desk");

    private final List<ChainLink> found = new ArrayList<>(written.links);

    static Stream<RecordComponent> fields() {
        return Stream.of(AuditEntry.class.getRecordComponents());
    }

    @Test
    void what_was_written_is_what_is_found() {
        assertThat(written.faults()).isEmpty();
    }

    @Test
    void a_chain_in_which_nothing_was_written_yet_holds() {
        assertThat(new WrittenChain(CHAIN).faults()).isEmpty();
        assertThat(new WrittenChain(0).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatever_is_changed_in_an_entry_is_found_at_that_entry(RecordComponent field) {
        for (int at = 0; at < written.links.size(); at++) {
            List<ChainLink> tampered = new ArrayList<>(written.links);
            tampered.set(
                    at,
                    new ChainLink(
                            WrittenChain.changed(tampered.get(at).entry(), field),
                            tampered.get(at).hash()));
            assertThat(written.faults(tampered)).first().isEqualTo(fault(at + 1));
        }
    }

    @Test
    void a_changed_entry_casts_no_doubt_on_the_others() {
        found.set(1, new ChainLink(changedActor(1), found.get(1).hash()));
        assertThat(written.faults(found)).containsExactly(fault(2));
    }

    @Test
    void a_changed_entry_with_a_hash_that_fits_it_is_found_at_the_next_one() {
        found.set(
                1, new ChainLink(changedActor(1), WrittenChain.hash(found.get(0).hash(), changedActor(1))));
        assertThat(written.faults(found)).containsExactly(fault(3));
    }

    @Test
    void even_the_last_entry_with_a_hash_that_fits_it_is_found_by_the_head() {
        found.set(
                3, new ChainLink(changedActor(3), WrittenChain.hash(found.get(2).hash(), changedActor(3))));
        assertThat(written.faults(found)).containsExactly(fault(5));
    }

    @Test
    void a_changed_hash_is_found_at_its_entry_and_the_next() {
        byte[] hash = found.get(1).hash().clone();
        hash[31] ^= 1;
        found.set(1, new ChainLink(found.get(1).entry(), hash));
        assertThat(written.faults(found)).containsExactly(fault(2), fault(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void an_entry_that_was_taken_out_is_found_by_its_gap(int number) {
        found.remove(number - 1);
        assertThat(written.faults(found)).containsExactly(fault(number));
    }

    @Test
    void the_last_entry_is_missed_too() {
        found.remove(3);
        assertThat(written.faults(found)).containsExactly(fault(4));
    }

    @Test
    void and_so_are_all_of_them() {
        assertThat(written.faults(List.of())).containsExactly(fault(1));
    }

    @Test
    void an_entry_that_was_taken_out_and_the_others_moved_up_is_found() {
        found.remove(1);
        assertThat(written.faults(WrittenChain.renumbered(found))).contains(fault(2));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        Collections.swap(found, 1, 2);
        assertThat(written.faults(found)).contains(fault(2));
        assertThat(written.faults(WrittenChain.renumbered(found))).contains(fault(2), fault(3));
    }

    @Test
    void an_entry_that_was_put_in_between_is_found() {
        found.add(2, found.get(0));
        assertThat(written.faults(found)).contains(fault(3));
        assertThat(written.faults(WrittenChain.renumbered(found))).contains(fault(3));
    }

    @Test
    void an_entry_that_was_put_behind_the_last_is_found_though_it_fits() {
        AuditEntry more =
                new AuditEntry(CHAIN, 5, MORNING, "nobody", "READ_CASE", "case 2026-0001", "admitted", "desk");
        found.add(new ChainLink(more, WrittenChain.hash(found.get(3).hash(), more)));
        assertThat(written.faults(found)).containsExactly(fault(6));
    }

    @Test
    void a_number_that_was_passed_over_is_found_though_all_else_fits() {
        AuditEntry more =
                new AuditEntry(CHAIN, 6, MORNING, "nobody", "READ_CASE", "case 2026-0001", "admitted", "desk");
        ChainLink link = new ChainLink(more, WrittenChain.hash(found.get(3).hash(), more));
        found.add(link);
        assertThat(written.faults(found, new ChainHead(6, link.hash()))).containsExactly(fault(5));
    }

    @Test
    void a_chain_without_its_head_does_not_hold() {
        assertThat(written.faults(found, null)).containsExactly(fault(5));
    }

    @Test
    void a_head_that_counts_otherwise_or_carries_another_hash_is_found() {
        assertThat(written.faults(found, new ChainHead(3, written.head().hash())))
                .containsExactly(fault(5));
        assertThat(written.faults(found, new ChainHead(4, found.get(2).hash()))).containsExactly(fault(5));
    }

    @Test
    void the_entries_of_one_chain_do_not_pass_for_another() {
        ChainCheck other = new ChainCheck(CHAIN + 1);
        found.forEach(other::next);
        other.end(written.head());
        assertThat(other.faults()).containsExactly(new AuditFault(CHAIN + 1, 1));
    }

    @Test
    void it_says_how_far_it_came_so_that_long_chains_can_be_read_in_parts() {
        ChainCheck check = new ChainCheck(CHAIN);
        assertThat(check.checkedUpTo()).isZero();
        found.forEach(check::next);
        assertThat(check.checkedUpTo()).isEqualTo(4);
    }

    private AuditEntry changedActor(int at) {
        return fields().filter(field -> field.getName().equals("actor"))
                .map(field -> WrittenChain.changed(found.get(at).entry(), field))
                .findFirst()
                .orElseThrow();
    }

    private static AuditFault fault(long number) {
        return new AuditFault(CHAIN, number);
    }
}
