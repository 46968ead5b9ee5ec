package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.OpenReport;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Traces;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

/** Nobody guesses codes, nobody floods us, and nobody's address is kept for it. */
class LimitsIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    CaseProgress progress;

    @Inject
    Throttle throttle;

    @EJB
    LimitSweep sweep;

    @Test
    void one_code_typed_sixty_times_at_once_from_everywhere_is_opened_thirty_times() {
        Receipt receipt = ministry.report();

        var outcomes = AtOnce.times(60, () -> progress.open(opening(receipt, Ministry.somewhere())));

        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(30);
        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(AtOnce.Outcome::failure))
                .allMatch(LimitReached.class::isInstance);
        // for whoever has it on the screen, nothing changes
        assertThat(progress.follow(receipt.code()).number()).isEqualTo(receipt.number());
        // and other codes open
        Receipt other = ministry.report();
        assertThat(progress.open(opening(other, Ministry.somewhere())).number()).isEqualTo(other.number());
    }

    @Test
    void many_codes_from_many_places_at_once_are_counted_exactly_and_all_open() {
        List<Receipt> receipts = Stream.generate(ministry::report).limit(6).toList();
        long typed = counted(Limit.CODE);
        long wrong = counted(Limit.CODE_ATTEMPT);
        List<Callable<String>> visits = new ArrayList<>();
        for (int visit = 0; visit < 60; visit++) {
            Receipt receipt = receipts.get(visit % receipts.size());
            visits.add(
                    () -> progress.open(opening(receipt, Ministry.somewhere())).number());
        }

        var outcomes = AtOnce.all(visits);

        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::value)
                .containsAll(receipts.stream().map(Receipt::number).toList());
        assertThat(counted(Limit.CODE)).isEqualTo(typed + visits.size());
        assertThat(counted(Limit.CODE_ATTEMPT)).isEqualTo(wrong);
    }

    @Test
    void guesses_from_one_place_at_once_get_no_more_tries_than_one_after_another() {
        Receipt receipt = ministry.report();
        Source guesser = Ministry.somewhere();

        var outcomes = AtOnce.times(50, () -> progress.open(typed("a guess " + UUID.randomUUID(), guesser)));

        assertThat(outcomes)
                .noneMatch(AtOnce.Outcome::succeeded)
                .allMatch(guess -> guess.failure() instanceof BrokenRule);
        assertThat(outcomes.stream().filter(guess -> !(guess.failure() instanceof LimitReached)))
                // one more for each wait that ends while they are counted
                .hasSizeBetween(10, 13);
        assertThat(progress.open(opening(receipt, Ministry.somewhere())).number())
                .isEqualTo(receipt.number());
    }

    private static long counted(Limit limit) {
        return Database.number("select coalesce(sum(count), 0) from attempt where kind = ?", limit.name());
    }

    @Test
    void a_code_that_nobody_was_given_is_locked_in_the_same_words_as_one_that_was() {
        Receipt receipt = ministry.report();
        String nobodys = "never given " + UUID.randomUUID();
        List<String> said = new ArrayList<>();
        for (String code : List.of(receipt.code().text(), nobodys)) {
            for (int opened = 0; opened < 30; opened++) {
                Throwable answer = catchThrowable(() -> progress.open(typed(code, Ministry.somewhere())));
                assertThat(answer instanceof LimitReached).isFalse();
            }
            Throwable locked = catchThrowable(() -> progress.open(typed(code, Ministry.somewhere())));
            assertThat(locked).isInstanceOf(LimitReached.class);
            said.add(((LimitReached) locked).messageKey());
            assertThat((Duration) ((LimitReached) locked).facts().get(0)).isBetween(seconds(1), seconds(30));
        }
        assertThat(said).containsExactly("limit.reached", "limit.reached");
    }

    @Test
    void who_tries_wrong_codes_soon_has_to_wait_and_somebody_elsewhere_has_not() {
        Receipt receipt = ministry.report();
        Source guesser = Ministry.somewhere();

        assertThat(firstRefusal(guesser)).isLessThanOrEqualTo(10 + 5);
        assertThatThrownBy(() -> progress.open(opening(receipt, guesser))).isInstanceOf(LimitReached.class);

        assertThat(progress.open(opening(receipt, Ministry.somewhere())).number())
                .isEqualTo(receipt.number());
    }

    @Test
    void an_office_that_opens_its_reports_never_waits() {
        Source office = Ministry.somewhere();
        for (int colleague = 0; colleague < 25; colleague++) {
            Receipt receipt = ministry.report();
            assertThat(progress.open(opening(receipt, office)).number()).isEqualTo(receipt.number());
        }
    }

    @Test
    void that_somebody_had_to_wait_is_written_down_once_and_where_they_were_is_found_nowhere() {
        String asked = "select count(*) from audit_entry where action = 'TOO_OFTEN' and actor = 'unknown'"
                + " and object = 'CODE_ATTEMPT' and result = 'refused'";
        long before = Database.number(asked);
        Source four = Source.of("203.0.113.77");
        Source six = Source.of("2001:db8:fade:cafe:1234:5678:9abc:def0");
        for (Source source : List.of(four, six)) {
            firstRefusal(source);
            firstRefusal(source);
        }
        assertThat(Database.number(asked)).isEqualTo(before + 2);

        List<String> words =
                List.of("203.0.113.77", "2001:db8:fade:cafe", "20010db8fadecafe", "wrong code of the guesser");
        for (Traces traces : List.of(Traces.inTheDump(), Traces.onTheDisk(), Traces.inTheLogs())) {
            assertThat(traces.of(words)).isEmpty();
        }
    }

    @Test
    void with_the_day_its_salt_and_its_counters_go() {
        Source source = Ministry.somewhere();
        firstRefusal(source);
        LocalDate today = LocalDate.now(SystemTime.ZONE);
        String salt = Database.text("select encode(salt, 'hex') from daily_salt where day = ?", today);
        yesterday();

        throttle.take(Limit.CODE_ATTEMPT, source);

        assertThat(Database.texts("select day from daily_salt")).containsExactly(today.toString());
        assertThat(Database.texts("select distinct day from attempt")).containsExactly(today.toString());
        assertThat(Database.text("select encode(salt, 'hex') from daily_salt")).isNotEqualTo(salt);
    }

    @Test
    void they_go_too_when_nobody_comes_by() {
        throttle.take(Limit.CODE_ATTEMPT, Ministry.somewhere());
        yesterday();

        sweep.sweep();

        assertThat(Database.number("select count(*) from daily_salt")).isZero();
        assertThat(Database.number("select count(*) from attempt")).isZero();
    }

    @Test
    void they_are_in_no_log_from_which_a_database_is_restored() {
        assertThat(Database.texts(
                        "select relname from pg_class where relpersistence = 'u' and relkind = 'r' order by 1"))
                // the drafts of a list are sent again after a crash
                .containsExactly("attempt", "daily_salt", "duty_draft", "duty_draft_fault", "duty_draft_line");
    }

    private static void yesterday() {
        Database.change("update daily_salt set day = day - 1");
        Database.change("update attempt set day = day - 1");
    }

    /** Tries wrong codes, each but once, until it is told to wait. */
    private int firstRefusal(Source source) {
        for (int tried = 1; tried <= 100; tried++) {
            String wrong = "wrong code of the guesser " + UUID.randomUUID();
            Throwable said = catchThrowable(() -> progress.open(typed(wrong, source)));
            assertThat(said).isInstanceOf(BrokenRule.class);
            if (said instanceof LimitReached) {
                return tried;
            }
        }
        throw new AssertionError("a hundred wrong codes, and nobody minded");
    }

    private static OpenReport opening(Receipt receipt, Source source) {
        return typed(receipt.code().text(), source);
    }

    private static OpenReport typed(String code, Source source) {
        return new OpenReport(code, source);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
