package nl.integrity.subjects;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.integrity.cases.CaseStage;
import nl.integrity.shared.BrokenRule;
import nl.integrity.subjects.SubjectStore.StoredPaper;
import nl.integrity.subjects.SubjectStore.StoredReply;
import org.jspecify.annotations.Nullable;

/** What somebody whom a case is about can be given, when, and how long they have to react. */
final class SubjectRules {
    private static final Set<CaseStage> OVER = Collections.unmodifiableSet(
            EnumSet.of(CaseStage.JUDGED, CaseStage.DECIDED, CaseStage.IN_FOLLOW_UP, CaseStage.CLOSED));

    private SubjectRules() {}

    /** Whether a case stands where it is investigated, or its findings lie before those it is about. */
    static boolean isOpen(CaseStage stage) {
        return stage == CaseStage.UNDER_INVESTIGATION || stage == CaseStage.HEARING_BOTH_SIDES;
    }

    /** Whether a case stands where this can be given. */
    static boolean fits(PaperKind kind, CaseStage stage) {
        return switch (kind) {
            case NOTICE, RECORD -> isOpen(stage);
            case DRAFT -> stage == CaseStage.HEARING_BOTH_SIDES;
            case OUTCOME -> OVER.contains(stage);
        };
    }

    /**
     * @param given what they were given before
     * @param soonest the first day that leaves enough time to react
     * @return the last day on which they can react; {@code null} when it is only told
     * @throws BrokenRule when it is not its time, they were not told before, they have too little time, or nobody can wait so long
     */
    static @Nullable LocalDate check(
            GivePaper command, CaseStage stage, List<StoredPaper> given, LocalDate today, LocalDate soonest) {
        PaperKind kind = Objects.requireNonNull(command.kind());
        BrokenRule.when(!fits(kind, stage), "subjects.kind.notNow");
        BrokenRule.when(
                kind != PaperKind.NOTICE && given.stream().noneMatch(paper -> paper.kind() == PaperKind.NOTICE),
                "subjects.kind.untold");
        if (!kind.isToReactTo()) {
            return null;
        }
        LocalDate due = command.dueOn();
        if (due == null) {
            throw new BrokenRule("subjects.dueOn.missing");
        }
        if (due.isBefore(soonest)) {
            throw new BrokenRule("subjects.dueOn.short", soonest);
        }
        BrokenRule.when(due.isAfter(today.plusYears(1)), "subjects.dueOn.far");
        return due;
    }

    /** @throws BrokenRule when the day is past, or after the latest on which it has to be weighed again */
    static void checkReview(@Nullable LocalDate reviewOn, LocalDate today, LocalDate latest) {
        if (reviewOn == null || !reviewOn.isAfter(today) || reviewOn.isAfter(latest)) {
            throw new BrokenRule("subjects.reviewOn.wrong", latest);
        }
    }

    /** Whether somebody could react to what was found about them: they did, or let the term for it pass. */
    static boolean isHeard(List<StoredPaper> given, List<StoredReply> said, LocalDate today) {
        List<StoredPaper> drafts =
                given.stream().filter(paper -> paper.kind() == PaperKind.DRAFT).toList();
        return !drafts.isEmpty()
                && drafts.stream()
                        .allMatch(draft -> today.isAfter(Objects.requireNonNull(draft.dueOn()))
                                || said.stream().anyMatch(reply -> reply.paper().equals(draft.id())));
    }
}
