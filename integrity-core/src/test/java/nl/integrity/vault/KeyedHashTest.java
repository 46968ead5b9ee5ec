package nl.integrity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyedHashTest {
    private final VaultInMemory inMemory = new VaultInMemory();
    private final KeyedHash hash = inMemory.hash();

    @Test
    void the_same_thing_is_known_again_also_after_a_restart_and_on_another_node() {
        assertThat(hash.of("receipt", "7K3M", 32))
                .hasSize(32)
                .isEqualTo(hash.of("receipt", "7K3M", 32))
                .isEqualTo(inMemory.hash().of("receipt", "7K3M", 32));
    }

    @Test
    void other_things_and_other_purposes_give_other_values() {
        byte[] value = hash.of("receipt", "7K3M", 32);
        assertThat(hash.of("receipt", "7K3N", 32)).isNotEqualTo(value);
        assertThat(hash.of("exclusion", "7K3M", 32)).isNotEqualTo(value);
    }

    @Test
    void another_ministry_finds_another_value_for_the_same_person() {
        assertThat(new VaultInMemory().hash().of("exclusion", "jo", 32)).isNotEqualTo(hash.of("exclusion", "jo", 32));
    }

    @Test
    void with_another_master_key_nothing_is_known_again_and_that_is_said() {
        hash.of("check", "", 1);
        KeyedHash elsewhere = inMemory.under(VaultInMemory.newMasterKey()).hash();
        assertThatThrownBy(() -> elsewhere.of("check", "", 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_is_as_long_as_was_asked_up_to_64_bytes() {
        assertThat(hash.of("receipt", "7K3M", 1)).hasSize(1);
        assertThat(hash.of("receipt", "7K3M", 64)).hasSize(64);
        assertThatThrownBy(() -> hash.of("receipt", "7K3M", 65)).isInstanceOf(IllegalArgumentException.class);
    }
}
