package nl.integrity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of the whole trail, over tables in memory in which anything can be tampered with. */
class AuditTrailTest {
    private static final Instant MORNING = Instant.parse("2026-06-01T07:00:00Z");

    private final AuditTrail trail = new AuditTrail();
    private final Tables tables = new Tables();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container here
    void threeEntriesInEveryChain() {
        trail.store = tables;
        for (int chain = 0; chain < 64; chain++) {
            WrittenChain written = new WrittenChain(chain)
                    .append(MORNING, "reporter", "FILE_REPORT", "report 2026-0001", "admitted", "public")
                    .append(MORNING, "0b5e-jo", "READ_CASE", "case 2026-0001", "admitted", "desk")
                    .append(MORNING, "0b5e-jo", "LOG_OUT", "desk", "done", "desk");
            tables.entries.addAll(written.links);
            tables.heads.put(chain, written.head());
        }
    }

    @Test
    void a_trail_that_nobody_touched_holds() {
        assertThat(trail.verify()).isEmpty();
    }

    @Test
    void every_chain_is_walked_to_its_end_though_only_a_part_of_it_is_read_at_a_time() {
        for (int chain = 0; chain < 64; chain++) {
            for (long number = 1; number <= 3; number++) {
                ChainLink taken = tables.take(chain, number);
                assertThat(trail.verify()).containsExactly(new AuditFault(chain, number));
                tables.entries.add(taken);
            }
        }
    }

    @Test
    void a_chain_that_is_gone_altogether_is_missed() {
        tables.entries.removeIf(link -> link.entry().chain() == 63);
        tables.heads.remove(63);
        assertThat(trail.verify()).containsExactly(new AuditFault(63, 1));
    }

    @Test
    void an_entry_that_was_put_before_the_first_is_found() {
        tables.entries.add(made(5, 0));
        tables.entries.add(made(6, -3));
        assertThat(trail.verify()).extracting(AuditFault::chain).containsOnly(5, 6);
    }

    @Test
    void an_entry_in_a_chain_that_there_is_not_is_found() {
        tables.entries.add(made(64, 1));
        tables.entries.add(made(-1, 1));
        assertThat(trail.verify()).extracting(AuditFault::chain).containsExactlyInAnyOrder(64, -1);
    }

    private static ChainLink made(int chain, long number) {
        AuditEntry entry = new AuditEntry(chain, number, MORNING, "0b5e-jo", "LOG_IN", "desk", "done", "desk");
        return new ChainLink(entry, WrittenChain.hash(ChainLink.first(chain), entry));
    }

    private static final class Tables extends AuditStore {
        private static final int PART = 2;

        private final List<ChainLink> entries = new ArrayList<>();
        private final Map<Integer, ChainHead> heads = new HashMap<>();

        @Override
        Optional<ChainHead> head(int chain) {
            return Optional.ofNullable(heads.get(chain));
        }

        @Override
        List<Integer> chains() {
            return List.copyOf(heads.keySet());
        }

        @Override
        List<ChainLink> after(int chain, long number) {
            return entries.stream()
                    .filter(link ->
                            link.entry().chain() == chain && link.entry().number() > number)
                    .sorted(Comparator.comparing(link -> link.entry().number()))
                    .limit(PART)
                    .toList();
        }

        @Override
        List<AuditFault> outside(int chains) {
            return entries.stream()
                    .map(ChainLink::entry)
                    .filter(entry -> entry.chain() < 0 || entry.chain() >= chains)
                    .map(entry -> new AuditFault(entry.chain(), entry.number()))
                    .toList();
        }

        private ChainLink take(int chain, long number) {
            ChainLink link = entries.stream()
                    .filter(entry ->
                            entry.entry().chain() == chain && entry.entry().number() == number)
                    .findFirst()
                    .orElseThrow();
            entries.remove(link);
            return link;
        }
    }
}
