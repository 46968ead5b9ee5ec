package nl.integrity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class OpenCompartmentPropertiesTest {
    private static final String COLUMN = "message.text";

    private final VaultInMemory inMemory = new VaultInMemory();
    private final OpenCompartment compartment = inMemory.vault.create(new UUID(0, 1), Compartment.CONTENT);
    private final OpenCompartment another = inMemory.vault.create(new UUID(0, 2), Compartment.CONTENT);

    @Provide
    Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    @Property
    void any_text_opens_in_its_place_and_in_no_other(
            @ForAll String words,
            @ForAll("ids") UUID row,
            @ForAll("ids") UUID other,
            @ForAll @AlphaChars String column) {
        assumeThat(other).isNotEqualTo(row);
        // as a database keeps it: without halves of characters
        String text = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Sealed sealed = compartment.seal(row, column, text);
        assertThat(compartment.unseal(row, column, sealed)).isEqualTo(text);
        assertThatThrownBy(() -> compartment.unseal(other, column, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> compartment.unseal(row, column + "2", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> another.unseal(row, column, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void a_text_of_which_any_bit_was_changed_or_any_end_cut_off_does_not_open(
            @ForAll String text, @ForAll("ids") UUID row, @ForAll @IntRange(max = 100_000) int where) {
        byte[] bytes = compartment.seal(row, COLUMN, text).bytes();
        byte[] changed = bytes.clone();
        changed[where / 8 % bytes.length] ^= (byte) (1 << where % 8);
        byte[] cut = Arrays.copyOf(bytes, where % bytes.length);
        assertThatThrownBy(() -> compartment.unseal(row, COLUMN, new Sealed(changed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> compartment.unseal(row, COLUMN, new Sealed(cut)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void nothing_of_the_text_is_in_the_bytes(
            @ForAll @AlphaChars @StringLength(min = 6, max = 200) String text, @ForAll("ids") UUID row) {
        String bytes = new String(compartment.seal(row, COLUMN, text).bytes(), StandardCharsets.ISO_8859_1);
        for (int at = 0; at + 6 <= text.length(); at++) {
            assertThat(bytes).doesNotContain(text.substring(at, at + 6));
        }
    }
}
