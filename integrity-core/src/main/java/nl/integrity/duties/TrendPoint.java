package nl.integrity.duties;

import java.time.LocalDate;

/** What a list came to when it was taken in. */
public record TrendPoint(LocalDate asOf, int conflicts, int excepted) {
    public int open() {
        return conflicts - excepted;
    }
}
