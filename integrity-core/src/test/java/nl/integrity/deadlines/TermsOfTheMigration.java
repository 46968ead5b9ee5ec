package nl.integrity.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.regex.Pattern;

/** The terms of the law as the ministry's database gets them, so that these tests and that data cannot drift apart. */
final class TermsOfTheMigration {
    private static final Pattern INSERT =
            Pattern.compile("insert into term \\([a-z_, ]+\\) values(.*?);", Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("\\('(\\w+)', date '([0-9-]+)', (?:null|date '([0-9-]+)'), '(\\w+)', '[^']+'\\)");

    private TermsOfTheMigration() {}

    static StatutoryTerms read() {
        String rows =
                INSERT.matcher(migration()).results().findFirst().orElseThrow().group(1);
        return new StatutoryTerms(ROW.matcher(rows)
                .results()
                .map(row -> new Term(
                        DeadlineKind.valueOf(row.group(1)),
                        LocalDate.parse(row.group(2)),
                        row.group(3) == null ? null : LocalDate.parse(row.group(3)),
                        Period.parse(row.group(4))))
                .toList());
    }

    private static String migration() {
        try (InputStream file = Objects.requireNonNull(
                TermsOfTheMigration.class.getResourceAsStream("/db/migration/V2__ministry.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
