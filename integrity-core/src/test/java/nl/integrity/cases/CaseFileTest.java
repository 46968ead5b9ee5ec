package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.committees.CommitteeId;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.reports.Channel;
import nl.integrity.reports.ReportFiled;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Instant RECEIVED = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-06-02T10:00:00Z");
    private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 6, 1);
    private static final LocalDate NEXT_DAY_ON = LocalDate.of(2026, 6, 2);

    private static final Deadline TO_CONFIRM =
            new Deadline(DeadlineKind.ACKNOWLEDGE, RECEIVED_ON, LocalDate.of(2026, 6, 8), null);
    private static final Deadline CONFIRMED =
            new Deadline(DeadlineKind.ACKNOWLEDGE, RECEIVED_ON, LocalDate.of(2026, 6, 8), NEXT_DAY_ON);
    private static final Deadline TO_TELL =
            new Deadline(DeadlineKind.FEEDBACK, RECEIVED_ON, LocalDate.of(2026, 9, 2), null);
    private static final Deadline TOLD =
            new Deadline(DeadlineKind.FEEDBACK, RECEIVED_ON, LocalDate.of(2026, 9, 2), NEXT_DAY_ON);

    private static final PersonId JO = new PersonId(new UUID(0, 1));
    private static final PersonId MAX = new PersonId(new UUID(0, 2));

    static CaseFile justReceived() {
        return new CaseFile(
                new ReportFiled(
                        new ReportId(new UUID(0, 7)),
                        "2026-0042",
                        RECEIVED,
                        "FRAUD",
                        new UnitId(new UUID(0, 8)),
                        new Clocks(TO_CONFIRM, TO_TELL),
                        List.of(),
                        null,
                        Channel.WEB,
                        null),
                new CommitteeId(new UUID(0, 9)));
    }

    private final CaseFile file = justReceived();

    @Test
    void a_new_case_is_nobodys_and_waits_to_be_confirmed() {
        assertThat(file.row())
                .isEqualTo(new CaseRow(
                        "2026-0042",
                        CaseStage.RECEIVED,
                        RECEIVED,
                        "FRAUD",
                        new UnitId(new UUID(0, 8)),
                        null,
                        DeadlineKind.ACKNOWLEDGE,
                        LocalDate.of(2026, 6, 8),
                        RECEIVED,
                        false));
        assertThat(file.isOwnedBy(JO)).isFalse();
        assertThat(file.reference()).isEqualTo("case 2026-0042");
    }

    @Test
    void whoever_confirms_it_owns_it_from_then_on() {
        confirm(JO);
        assertThat(file.row().stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(file.isOwnedBy(JO)).isTrue();
        assertThat(file.row().nextKind()).isEqualTo(DeadlineKind.FEEDBACK);
        assertThat(file.row().nextDue()).isEqualTo("2026-09-02");
        assertThat(file.row().lastContactAt()).isEqualTo(NEXT_DAY);
    }

    @Test
    void a_colleague_who_answers_does_not_take_the_case_over() {
        confirm(JO);
        file.isSeenToBy(MAX);
        file.told(NEXT_DAY, new Clocks(CONFIRMED, TO_TELL), false);
        assertThat(file.isOwnedBy(JO)).isTrue();
        assertThat(file.isOwnedBy(MAX)).isFalse();
    }

    @Test
    void a_case_is_confirmed_once() {
        confirm(JO);
        assertThatThrownBy(() -> confirm(MAX)).isInstanceOf(BrokenRule.class);
        assertThat(file.isOwnedBy(JO)).isTrue();
    }

    private void confirm(PersonId by) {
        file.move(CaseMove.ACKNOWLEDGE, Set.of());
        file.isSeenToBy(by);
        file.told(NEXT_DAY, new Clocks(CONFIRMED, TO_TELL), false);
    }

    @Test
    void opened_anew_it_is_a_round_of_its_own_and_never_without_a_ground() {
        confirm(JO);
        Set<CaseGuard> all = EnumSet.allOf(CaseGuard.class);
        file.move(CaseMove.ASSESS, all);
        file.move(CaseMove.NOT_ADMIT, all);
        file.move(CaseMove.CLOSE, all);
        assertThat(file.round()).isEqualTo(1);
        assertThatThrownBy(() -> file.move(CaseMove.REOPEN, Set.of())).hasMessage("case.guard.NEW_GROUND");
        assertThat(file.row().stage()).isEqualTo(CaseStage.CLOSED);
        file.move(CaseMove.REOPEN, Set.of(CaseGuard.NEW_GROUND));
        assertThat(file.round()).isEqualTo(2);
        assertThat(file.row().stage()).isEqualTo(CaseStage.REOPENED);
    }

    @Test
    void what_was_only_shown_answers_no_question() {
        file.told(NEXT_DAY, new Clocks(CONFIRMED, TO_TELL), true);
        assertThat(file.row().awaitsAnswer()).isTrue();
        file.told(NEXT_DAY, new Clocks(CONFIRMED, TO_TELL), false);
        assertThat(file.row().awaitsAnswer()).isFalse();
    }

    @Test
    void when_all_is_done_nothing_is_due_and_it_sorts_behind_all_that_is() {
        file.isSeenToBy(JO);
        file.told(NEXT_DAY, new Clocks(CONFIRMED, TOLD), false);
        assertThat(file.row().nextKind()).isNull();
        assertThat(file.row().nextDue()).isEqualTo("9999-12-31");
    }

    @Test
    void of_several_reports_the_first_thing_that_is_due_is_due_in_the_case() {
        Clocks done = new Clocks(CONFIRMED, TOLD);
        file.carries(List.of(done, new Clocks(CONFIRMED, TO_TELL), new Clocks(TO_CONFIRM, TO_TELL)), true);
        assertThat(file.row().nextKind()).isEqualTo(DeadlineKind.ACKNOWLEDGE);
        assertThat(file.row().nextDue()).isEqualTo("2026-06-08");
        assertThat(file.row().awaitsAnswer()).isTrue();
        file.carries(List.of(done), false);
        assertThat(file.row().nextKind()).isNull();
        assertThat(file.row().nextDue()).isEqualTo("9999-12-31");
        assertThat(file.row().awaitsAnswer()).isFalse();
    }

    @Test
    void a_reporter_sees_nothing_of_how_far_the_case_had_come_with_the_reports_of_others() {
        Clocks confirmed = new Clocks(CONFIRMED, TO_TELL);
        Clocks unconfirmed = new Clocks(TO_CONFIRM, TO_TELL);
        CaseReport report = new CaseReport(new ReportId(new UUID(0, 7)), file, RECEIVED);
        assertThat(report.seenByReporter(file, false, unconfirmed)).isEqualTo(CaseStage.RECEIVED);
        CaseFile host = justReceived();
        host.move(CaseMove.ACKNOWLEDGE, Set.of());
        host.move(CaseMove.ASSESS, EnumSet.allOf(CaseGuard.class));
        host.move(CaseMove.INVESTIGATE, EnumSet.allOf(CaseGuard.class));
        report.join(host, NEXT_DAY, CaseStage.RECEIVED);
        assertThat(report.joinedAt()).isEqualTo(NEXT_DAY);
        assertThat(report.seenByReporter(host, false, unconfirmed)).isEqualTo(CaseStage.RECEIVED);
        assertThat(report.seenByReporter(host, false, confirmed)).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(report.seenByReporter(host, true, unconfirmed)).isEqualTo(CaseStage.RECEIVED);
        assertThat(report.seenByReporter(host, true, confirmed)).isEqualTo(CaseStage.UNDER_INVESTIGATION);
        report.returnTo(file);
        assertThat(report.joinedAt()).isNull();
        assertThat(report.seenByReporter(file, false, confirmed)).isEqualTo(CaseStage.ACKNOWLEDGED);
    }

    @Test
    void a_receipt_is_confirmed_to_each_reporter_however_far_the_case_is() {
        Clocks old = new Clocks(null, TO_TELL);
        assertThat(CaseReport.waitsForConfirmation(file, old)).isTrue();
        confirm(JO);
        assertThat(CaseReport.waitsForConfirmation(file, old)).isFalse();
        assertThat(CaseReport.waitsForConfirmation(file, new Clocks(TO_CONFIRM, TO_TELL)))
                .isTrue();
        assertThat(CaseReport.waitsForConfirmation(file, new Clocks(CONFIRMED, TO_TELL)))
                .isFalse();
    }

    @Test
    void nobody_acts_on_a_case_that_somebody_else_changed_meanwhile() {
        file.mustStillBe(file.version());
        assertThatThrownBy(() -> file.mustStillBe(file.version() + 1))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("case.changedMeanwhile");
    }

    @Test
    void two_cases_are_two_even_when_they_say_the_same() {
        assertThat(file).isNotEqualTo(justReceived());
    }
}
