package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormsIT extends InTheContainer {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Inject
    Norms norms;

    @ParameterizedTest
    @EnumSource
    void each_norm_gives_some_time(Norm norm) {
        assertThat(norms.after(MONDAY, norm)).isAfter(MONDAY);
    }

    @Test
    void a_norm_that_changes_holds_from_its_day() {
        Database.change("update norm set valid_until = ? where name = 'REACT'", MONDAY);
        Database.change("insert into norm values ('REACT', 'P21D', ?, null, 'van morgen')", MONDAY);
        try {
            assertThat(norms.after(MONDAY.minusDays(1), Norm.REACT)).isEqualTo(LocalDate.of(2026, 6, 14));
            assertThat(norms.after(MONDAY, Norm.REACT)).isEqualTo(LocalDate.of(2026, 6, 22));
        } finally {
            Database.change("delete from norm where name = 'REACT' and valid_from = ?", MONDAY);
            Database.change("update norm set valid_until = null where name = 'REACT'");
        }
    }
}
