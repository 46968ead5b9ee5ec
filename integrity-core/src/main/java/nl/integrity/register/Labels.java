package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Caller;
import nl.integrity.register.RegisterStore.Word;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;

/**
 * The words that people find cases by: tags, and the names of their own filters. They are sealed, under a key of the case or of the person;
 * what is looked for is a keyed hash of the word, so that the database can find a tag and not read it.
 */
@ApplicationScoped
class Labels {
    private static final Map<Word.Kind, String> COLUMNS =
            Map.of(Word.Kind.TAG, "case_tag.word", Word.Kind.FILTER, "saved_filter.name");
    private static final int MARK_BYTES = 12;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    /** What stands for a tag. */
    String markOf(String word) {
        return mark("tag", word);
    }

    /** What stands for the name of somebody's filter. */
    String markOf(UUID person, String name) {
        return mark("filter", person + "\n" + name.toLowerCase(Locale.ROOT));
    }

    private String mark(String purpose, String text) {
        return HexFormat.of().formatHex(hash.of(purpose, text, MARK_BYTES));
    }

    Sealed seal(Word.Kind kind, UUID row, UUID dossier, String word) {
        return vault.openOrCreate(dossier, Compartment.LABELS).seal(row, column(kind), word);
    }

    /** What these words say, by their rows; without those whose key is gone. */
    Map<UUID, String> read(List<Word> words, Caller reader, String reference) {
        List<Word> sealed = words.stream().filter(word -> word.sealed() != null).toList();
        Map<UUID, OpenCompartment> keys = vault.openAll(
                sealed.stream().map(Word::dossier).toList(), Compartment.LABELS, reader.actor(), reference);
        Map<UUID, String> read = new HashMap<>();
        for (Word word : sealed) {
            OpenCompartment key = keys.get(word.dossier());
            if (key != null && word.sealed() != null) {
                read.put(word.id(), key.unseal(word.id(), column(word.kind()), word.sealed()));
            }
        }
        return read;
    }

    /** The tags among these words, each once, by its word. */
    static List<Tag> tags(List<Word> words, Map<UUID, String> read) {
        return words.stream()
                .filter(word -> word.kind() == Word.Kind.TAG && read.containsKey(word.id()))
                .map(word -> new Tag(Objects.requireNonNull(word.text()), Objects.requireNonNull(read.get(word.id()))))
                .distinct()
                .sorted(Comparator.comparing(Tag::word))
                .toList();
    }

    private static String column(Word.Kind kind) {
        return Objects.requireNonNull(COLUMNS.get(kind));
    }
}
