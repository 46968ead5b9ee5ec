package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.audit.Actor;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** What all confidants together counted over a year, for doors that have let their caller in, and for the ministry's yearly account. */
@ApplicationScoped
public class TalkTotals {
    @Inject
    TalkReturnStore returns;

    @Inject
    TalkLists lists;

    @Inject
    Vault vault;

    /** By category and outcome, without what could tell of a few people. */
    public TalkFigures of(int year, Actor reader) {
        List<SealedRow> rows = returns.latest(year);
        Map<UUID, OpenCompartment> open = vault.openAll(
                rows.stream().map(SealedRow::id).collect(Collectors.toSet()), Compartment.TALK, reader, "year " + year);
        List<Map<String, Integer>> counted = new ArrayList<>();
        rows.forEach(row -> counted.add(TalkText.counts(row, Objects.requireNonNull(open.get(row.id())))));
        List<TalkLabel> categories = lists.categories();
        List<TalkLabel> outcomes = lists.outcomes();
        long[][] counts = new long[categories.size()][outcomes.size()];
        for (int row = 0; row < categories.size(); row++) {
            for (int column = 0; column < outcomes.size(); column++) {
                String cell = TalkLists.cell(
                        categories.get(row).code(), outcomes.get(column).code());
                counts[row][column] = counted.stream()
                        .mapToLong(each -> each.getOrDefault(cell, 0))
                        .sum();
            }
        }
        return new TalkFigures(year, categories, outcomes, Suppression.of(counts), rows.size());
    }
}
