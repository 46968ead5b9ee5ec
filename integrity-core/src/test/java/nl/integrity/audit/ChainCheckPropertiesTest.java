package nl.integrity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChainCheckPropertiesTest {
    private record Said(Instant at, String actor, String action, String object, String result, String channel) {}

    @Provide
    Arbitrary<WrittenChain> chains() {
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plusNanos(micros * 1000));
        // what stands in the trail is one line: no control characters
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange(' ', '~').withChars("éßЖ–€").ofMaxLength(12);
        Arbitrary<List<Said>> entries = Combinators.combine(moments, words, words, words, words, words)
                .as(Said::new)
                .withoutEdgeCases() // their combinations would take most of the time
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(Arbitraries.integers().between(0, 63), entries)
                .as((chain, all) -> {
                    WrittenChain written = new WrittenChain(chain);
                    all.forEach(said -> written.append(
                            said.at(), said.actor(), said.action(), said.object(), said.result(), said.channel()));
                    return written;
                });
    }

    @Property(tries = 300)
    void what_was_written_holds(@ForAll("chains") WrittenChain written) {
        assertThat(written.faults()).isEmpty();
    }

    @Property(tries = 300)
    void any_field_that_was_changed_is_found(
            @ForAll("chains") WrittenChain written, @ForAll @IntRange(max = 7) int place) {
        int at = place % written.links.size();
        for (RecordComponent field : AuditEntry.class.getRecordComponents()) {
            List<ChainLink> found = new ArrayList<>(written.links);
            AuditEntry changed = WrittenChain.changed(found.get(at).entry(), field);
            found.set(at, new ChainLink(changed, found.get(at).hash()));
            assertThat(written.faults(found)).as(field.getName()).isNotEmpty();
            // nor does it help to make the hash fit
            byte[] before = at == 0
                    ? ChainLink.first(changed.chain())
                    : found.get(at - 1).hash();
            found.set(at, new ChainLink(changed, WrittenChain.hash(before, changed)));
            assertThat(written.faults(found)).as(field.getName()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void any_bit_of_a_hash_that_was_changed_is_found(
            @ForAll("chains") WrittenChain written,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(max = 255) int bit) {
        List<ChainLink> found = new ArrayList<>(written.links);
        int at = place % found.size();
        byte[] hash = found.get(at).hash().clone();
        hash[bit / 8] ^= (byte) (1 << bit % 8);
        found.set(at, new ChainLink(found.get(at).entry(), hash));
        assertThat(written.faults(found)).isNotEmpty();
    }

    @Property(tries = 300)
    void entries_that_were_taken_out_are_missed(
            @ForAll("chains") WrittenChain written,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(min = 1, max = 8) int many) {
        List<ChainLink> found = new ArrayList<>(written.links);
        int from = place % found.size();
        found.subList(from, Math.min(found.size(), from + many)).clear();
        assertThat(written.faults(found)).isNotEmpty();
        assertThat(written.faults(WrittenChain.renumbered(found))).isNotEmpty();
    }

    @Property(tries = 300)
    void entries_that_changed_places_are_found(
            @ForAll("chains") WrittenChain written,
            @ForAll @IntRange(max = 7) int one,
            @ForAll @IntRange(max = 7) int other) {
        List<ChainLink> found = new ArrayList<>(written.links);
        assumeThat(one % found.size()).isNotEqualTo(other % found.size());
        Collections.swap(found, one % found.size(), other % found.size());
        assertThat(written.faults(found)).isNotEmpty();
        assertThat(written.faults(WrittenChain.renumbered(found))).isNotEmpty();
    }

    @Property(tries = 300)
    void an_entry_that_was_put_in_is_found(
            @ForAll("chains") WrittenChain written,
            @ForAll @IntRange(max = 7) int what,
            @ForAll @IntRange(max = 8) int where) {
        List<ChainLink> found = new ArrayList<>(written.links);
        found.add(where % (found.size() + 1), found.get(what % found.size()));
        assertThat(written.faults(found)).isNotEmpty();
        assertThat(written.faults(WrittenChain.renumbered(found))).isNotEmpty();
    }
}
