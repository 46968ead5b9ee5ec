package nl.integrity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenCompartmentTest {
    private static final UUID ROW = new UUID(0, 1);
    private static final String COLUMN = "message.text";
    private static final String TEXT = "Sinds maart ontbreken er dossiers uit de kast op kamer 3.14.";

    private final OpenCompartment compartment = new VaultInMemory().vault.create(new UUID(0, 7), Compartment.CONTENT);
    private final Sealed sealed = compartment.seal(ROW, COLUMN, TEXT);

    @Test
    void a_text_opens_in_its_own_row_and_column() {
        assertThat(compartment.unseal(ROW, COLUMN, sealed)).isEqualTo(TEXT);
    }

    @Test
    void a_text_that_was_moved_to_another_row_or_column_does_not_open_there() {
        assertThatThrownBy(() -> compartment.unseal(new UUID(0, 2), COLUMN, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> compartment.unseal(ROW, "report.account", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_text_in_which_any_bit_was_changed_does_not_open() {
        for (int bit = 0; bit < sealed.bytes().length * 8; bit++) {
            byte[] changed = sealed.bytes().clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> compartment.unseal(ROW, COLUMN, new Sealed(changed)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_complaint_about_a_changed_text_does_not_repeat_it() {
        byte[] changed = sealed.bytes().clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> compartment.unseal(ROW, COLUMN, new Sealed(changed)))
                .hasMessageContaining(COLUMN)
                .hasMessageNotContaining("dossiers");
    }

    @Test
    void the_same_text_sealed_twice_looks_different_each_time() {
        assertThat(compartment.seal(ROW, COLUMN, TEXT).bytes()).isNotEqualTo(sealed.bytes());
    }

    @Test
    void no_word_of_the_text_is_in_what_the_database_sees() {
        String bytes = new String(sealed.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(TEXT.split(" ")).filteredOn(word -> word.length() > 3).noneMatch(bytes::contains);
        assertThat(sealed).hasToString("Sealed");
    }

    @Test
    void what_is_stored_comes_back_as_it_was() {
        SealedColumn column = new SealedColumn();
        assertThat(column.convertToDatabaseColumn(sealed)).isEqualTo(sealed.bytes());
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
        Sealed again = column.convertToEntityAttribute(sealed.bytes());
        assertThat(again).isNotNull().satisfies(read -> assertThat(compartment.unseal(ROW, COLUMN, read))
                .isEqualTo(TEXT));
    }
}
