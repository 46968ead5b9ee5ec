package nl.integrity.vault;

import static nl.integrity.vault.Compartment.CONTENT;
import static nl.integrity.vault.Compartment.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.VaultInMemory.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID ROW = new UUID(0, 3);
    private static final String COLUMN = "report.account";
    private static final String ACCOUNT = "De directeur gunt opdrachten aan zijn zwager.";
    private static final Actor SECRETARY = Actor.staff(new PersonId(new UUID(0, 9)));

    private final VaultInMemory inMemory = new VaultInMemory();
    private final Vault vault = inMemory.vault;

    @ParameterizedTest
    @EnumSource
    void what_was_sealed_at_intake_is_read_at_the_desk(Compartment compartment) {
        Sealed sealed = vault.create(ONE, compartment).seal(ROW, COLUMN, ACCOUNT);
        assertThat(vault.open(ONE, compartment, SECRETARY, "report 2026-0042").unseal(ROW, COLUMN, sealed))
                .isEqualTo(ACCOUNT);
        assertThat(vault.openToAdd(ONE, compartment).unseal(ROW, COLUMN, sealed))
                .isEqualTo(ACCOUNT);
    }

    @Test
    void each_dossier_has_a_key_of_its_own() {
        Sealed sealed = vault.create(ONE, CONTENT).seal(ROW, COLUMN, ACCOUNT);
        assertStaysShut(vault.create(OTHER, CONTENT), sealed);
    }

    @Test
    void who_reported_has_another_key_than_what_was_reported() {
        Sealed sealed = vault.create(ONE, IDENTITY).seal(ROW, COLUMN, "Jo de Vries");
        assertStaysShut(vault.create(ONE, CONTENT), sealed);
    }

    @Test
    void a_dossier_gets_its_key_once() {
        vault.create(ONE, CONTENT);
        assertThatThrownBy(() -> vault.create(ONE, CONTENT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_two_who_open_a_compartment_for_the_first_time_at_once_both_seal_under_the_same_key() {
        vault.create(ONE, CONTENT);
        byte[] theirs = wrappedKey();
        inMemory.with(new Keys() {
            @Override
            boolean add(UUID dossier, String compartment, byte[] key) {
                wrapped.put(place(dossier, compartment), theirs);
                return false;
            }
        });
        Sealed sealed = vault.openOrCreate(ONE, CONTENT).seal(ROW, COLUMN, ACCOUNT);
        assertThat(vault.openToAdd(ONE, CONTENT).unseal(ROW, COLUMN, sealed)).isEqualTo(ACCOUNT);
    }

    @Test
    void a_key_that_was_put_with_another_dossier_opens_nothing_there() {
        vault.create(ONE, CONTENT);
        inMemory.keys.wrapped.put(Keys.place(OTHER, CONTENT), wrappedKey());
        assertThatThrownBy(() -> vault.openToAdd(OTHER, CONTENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tampered");
    }

    @Test
    void nor_does_the_key_of_the_content_when_it_was_put_in_the_place_of_the_identitys() {
        vault.create(ONE, CONTENT);
        inMemory.keys.wrapped.put(Keys.place(ONE, IDENTITY), wrappedKey());
        assertThatThrownBy(() -> vault.openToAdd(ONE, IDENTITY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_in_which_any_bit_was_changed_opens_nothing() {
        vault.create(ONE, CONTENT);
        byte[] kept = wrappedKey();
        for (int bit = 0; bit < kept.length * 8; bit++) {
            byte[] changed = kept.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            inMemory.keys.wrapped.put(Keys.place(ONE, CONTENT), changed);
            assertThatThrownBy(() -> vault.openToAdd(ONE, CONTENT)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void with_another_master_key_the_database_stays_shut() {
        vault.create(ONE, CONTENT);
        Vault elsewhere = inMemory.under(VaultInMemory.newMasterKey()).vault;
        assertThatThrownBy(() -> elsewhere.openToAdd(ONE, CONTENT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_its_key_a_dossier_is_gone_for_good() {
        vault.create(ONE, CONTENT);
        inMemory.keys.wrapped.clear();
        assertThatThrownBy(() -> vault.open(ONE, CONTENT, SECRETARY, "report 2026-0042"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void opening_to_read_is_written_down_and_putting_something_in_is_not() {
        vault.create(ONE, CONTENT);
        vault.openToAdd(ONE, CONTENT);
        assertThat(inMemory.written).isEmpty();
        vault.open(ONE, CONTENT, SECRETARY, "report 2026-0042");
        assertThat(inMemory.written)
                .containsExactly("00000000-0000-0000-0000-000000000009 UNSEAL_CONTENT report 2026-0042");
    }

    @Test
    void a_master_key_made_for_development_is_read_as_well() {
        String keyset = VaultInMemory.newKeyset();
        VaultInMemory developers = inMemory.under(VaultInMemory.masterKey("dev-" + keyset));
        Sealed sealed = developers.vault.create(ONE, CONTENT).seal(ROW, COLUMN, ACCOUNT);
        VaultInMemory same = developers.under(VaultInMemory.masterKey(keyset));
        assertThat(same.vault.openToAdd(ONE, CONTENT).unseal(ROW, COLUMN, sealed))
                .isEqualTo(ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "bm8ga2V5c2V0", "e30="})
    void a_master_key_that_is_none_is_named_by_its_setting_and_not_repeated(String setting) {
        assertThatThrownBy(() -> VaultInMemory.masterKey(setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INTEGRITY_MASTER_KEY")
                .hasMessageNotContaining(setting);
    }

    @Test
    void the_database_holds_no_key_in_clear() {
        vault.create(ONE, CONTENT);
        assertThat(new String(wrappedKey(), StandardCharsets.ISO_8859_1)).doesNotContain("AesGcmKey");
    }

    private byte[] wrappedKey() {
        return inMemory.keys.find(ONE, CONTENT.name()).orElseThrow();
    }

    private static void assertStaysShut(OpenCompartment compartment, Sealed sealed) {
        assertThatThrownBy(() -> compartment.unseal(ROW, COLUMN, sealed)).isInstanceOf(IllegalStateException.class);
    }
}
