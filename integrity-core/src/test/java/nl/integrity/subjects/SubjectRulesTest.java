package nl.integrity.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseStage;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.SubjectStore.StoredPaper;
import nl.integrity.subjects.SubjectStore.StoredReply;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SOONEST = TODAY.plusDays(14);
    private static final LocalDate LATEST = TODAY.plusMonths(3);
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final PersonId SECRETARY = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final Set<CaseStage> OPEN = EnumSet.of(CaseStage.UNDER_INVESTIGATION, CaseStage.HEARING_BOTH_SIDES);
    private static final Set<CaseStage> OVER =
            EnumSet.of(CaseStage.JUDGED, CaseStage.DECIDED, CaseStage.IN_FOLLOW_UP, CaseStage.CLOSED);

    @ParameterizedTest
    @EnumSource
    void each_thing_has_its_time(CaseStage stage) {
        assertThat(SubjectRules.fits(PaperKind.NOTICE, stage)).isEqualTo(OPEN.contains(stage));
        assertThat(SubjectRules.fits(PaperKind.RECORD, stage)).isEqualTo(OPEN.contains(stage));
        assertThat(SubjectRules.fits(PaperKind.DRAFT, stage)).isEqualTo(stage == CaseStage.HEARING_BOTH_SIDES);
        assertThat(SubjectRules.fits(PaperKind.OUTCOME, stage)).isEqualTo(OVER.contains(stage));
    }

    @Test
    void whoever_was_not_told_is_told_first() {
        for (PaperKind kind : EnumSet.complementOf(EnumSet.of(PaperKind.NOTICE))) {
            CaseStage stage = kind == PaperKind.OUTCOME ? CaseStage.CLOSED : CaseStage.HEARING_BOTH_SIDES;
            refused(give(kind, TODAY.plusDays(14)), stage, List.of(), "subjects.kind.untold");
            refused(give(kind, TODAY.plusDays(14)), stage, List.of(paper(kind, null)), "subjects.kind.untold");
            assertThatCode(() -> SubjectRules.check(give(kind, TODAY.plusDays(14)), stage, told(), TODAY, SOONEST))
                    .doesNotThrowAnyException();
        }
        assertThat(SubjectRules.check(
                        give(PaperKind.NOTICE, null), CaseStage.UNDER_INVESTIGATION, List.of(), TODAY, SOONEST))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORD", "DRAFT"})
    void they_have_enough_time_to_react(PaperKind kind) {
        CaseStage stage = CaseStage.HEARING_BOTH_SIDES;
        refused(give(kind, null), stage, told(), "subjects.dueOn.missing");
        refused(give(kind, TODAY.plusDays(13)), stage, told(), "subjects.dueOn.short");
        refused(give(kind, TODAY.plusYears(1).plusDays(1)), stage, told(), "subjects.dueOn.far");
        assertThat(SubjectRules.check(give(kind, TODAY.plusDays(14)), stage, told(), TODAY, SOONEST))
                .isEqualTo(TODAY.plusDays(14));
        assertThat(SubjectRules.check(give(kind, TODAY.plusYears(1)), stage, told(), TODAY, SOONEST))
                .isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void what_comes_at_the_wrong_time_is_refused() {
        refused(give(PaperKind.NOTICE, null), CaseStage.JUDGED, List.of(), "subjects.kind.notNow");
        refused(give(PaperKind.OUTCOME, null), CaseStage.HEARING_BOTH_SIDES, told(), "subjects.kind.notNow");
    }

    @Test
    void a_delay_is_weighed_again_in_time() {
        for (LocalDate wrong : new LocalDate[] {null, TODAY.minusDays(1), TODAY, LATEST.plusDays(1)}) {
            assertThatThrownBy(() -> SubjectRules.checkReview(wrong, TODAY, LATEST))
                    .hasMessage("subjects.reviewOn.wrong");
        }
        SubjectRules.checkReview(TODAY.plusDays(1), TODAY, LATEST);
        SubjectRules.checkReview(LATEST, TODAY, LATEST);
    }

    @Test
    void they_are_heard_when_they_reacted_to_every_draft_or_let_its_term_pass() {
        StoredPaper first = paper(PaperKind.DRAFT, TODAY.plusDays(1));
        StoredPaper second = paper(PaperKind.DRAFT, TODAY.minusDays(1));
        assertThat(SubjectRules.isHeard(told(), List.of(), TODAY)).isFalse();
        assertThat(SubjectRules.isHeard(List.of(first), List.of(), TODAY)).isFalse();
        assertThat(SubjectRules.isHeard(List.of(first), List.of(), TODAY.plusDays(1)))
                .isFalse();
        assertThat(SubjectRules.isHeard(List.of(first), List.of(), TODAY.plusDays(2)))
                .isTrue();
        assertThat(SubjectRules.isHeard(List.of(first), List.of(to(second)), TODAY))
                .isFalse();
        assertThat(SubjectRules.isHeard(List.of(first), List.of(to(first)), TODAY))
                .isTrue();
        assertThat(SubjectRules.isHeard(List.of(first, second), List.of(to(second)), TODAY))
                .isFalse();
        assertThat(SubjectRules.isHeard(List.of(first, second), List.of(to(first)), TODAY))
                .isTrue();
    }

    private static void refused(GivePaper command, CaseStage stage, List<StoredPaper> given, String fault) {
        assertThatThrownBy(() -> SubjectRules.check(command, stage, given, TODAY, SOONEST))
                .isInstanceOf(BrokenRule.class)
                .hasMessage(fault);
    }

    private static GivePaper give(PaperKind kind, @Nullable LocalDate due) {
        return new GivePaper("2026-0001", SUBJECT, 0, kind, "Text.", due);
    }

    private static List<StoredPaper> told() {
        return List.of(paper(PaperKind.NOTICE, null));
    }

    private static StoredPaper paper(PaperKind kind, @Nullable LocalDate due) {
        return new StoredPaper(
                UUID.randomUUID(), SUBJECT, 1, kind, due, new Sealed(new byte[0]), Instant.EPOCH, SECRETARY);
    }

    private static StoredReply to(StoredPaper paper) {
        return new StoredReply(UUID.randomUUID(), paper.id(), false, new Sealed(new byte[0]), Instant.EPOCH, null);
    }
}
