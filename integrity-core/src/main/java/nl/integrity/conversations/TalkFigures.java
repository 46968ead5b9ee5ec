package nl.integrity.conversations;

import java.util.List;

/**
 * What confidants counted over a year, as it may be known.
 *
 * @param categories its rows
 * @param outcomes its columns
 * @param returns how many confidants accounted for it
 */
public record TalkFigures(
        int year, List<TalkLabel> categories, List<TalkLabel> outcomes, SuppressedTable table, int returns) {
    @Override
    public String toString() {
        return "TalkFigures " + year;
    }
}
