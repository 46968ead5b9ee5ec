package nl.integrity.access;

import static nl.integrity.access.Action.ACKNOWLEDGE_CASE;
import static nl.integrity.access.Action.ADD_FILE_TO_OWN_REPORT;
import static nl.integrity.access.Action.ADD_TO_OWN_REPORT;
import static nl.integrity.access.Action.ANSWER_AFTERCARE;
import static nl.integrity.access.Action.ANSWER_GAP;
import static nl.integrity.access.Action.ANSWER_RECORD;
import static nl.integrity.access.Action.ANSWER_REVEAL;
import static nl.integrity.access.Action.APPOINT_ASSESSORS;
import static nl.integrity.access.Action.APPROVE_REVEAL;
import static nl.integrity.access.Action.ASK_FOR_MEETING;
import static nl.integrity.access.Action.ASK_REVEAL;
import static nl.integrity.access.Action.ASSESS_CASE;
import static nl.integrity.access.Action.CHOOSE_DESK_NOTICES;
import static nl.integrity.access.Action.CHOOSE_OWN_NOTICES;
import static nl.integrity.access.Action.CLOSE_CASE;
import static nl.integrity.access.Action.CONCLUDE_VOTE;
import static nl.integrity.access.Action.CONFIRM_TRIAGE;
import static nl.integrity.access.Action.DECIDE_ON_ADVICE;
import static nl.integrity.access.Action.DECIDE_TRIAGE;
import static nl.integrity.access.Action.DECLARE_INTEREST;
import static nl.integrity.access.Action.EDIT_CONTENT;
import static nl.integrity.access.Action.EDIT_LETTERS;
import static nl.integrity.access.Action.EXPORT_DEADLINES;
import static nl.integrity.access.Action.FILE_FOR_REPORTER;
import static nl.integrity.access.Action.FILE_REPORT;
import static nl.integrity.access.Action.FIND_OWN_REPORTS;
import static nl.integrity.access.Action.FINISH_DOCUMENT;
import static nl.integrity.access.Action.FINISH_TASK;
import static nl.integrity.access.Action.FOLLOW_UP;
import static nl.integrity.access.Action.GIVE_ADVICE;
import static nl.integrity.access.Action.HAND_OVER;
import static nl.integrity.access.Action.HEAR_BOTH_SIDES;
import static nl.integrity.access.Action.INVOLVE_CONFIDANT;
import static nl.integrity.access.Action.JOIN_CASE;
import static nl.integrity.access.Action.KEEP_AVAILABILITY;
import static nl.integrity.access.Action.KEEP_FILTER;
import static nl.integrity.access.Action.KEEP_MEETING;
import static nl.integrity.access.Action.LINK_CASE;
import static nl.integrity.access.Action.LIST_ADVICE;
import static nl.integrity.access.Action.MANAGE_COMMITTEES;
import static nl.integrity.access.Action.MANAGE_CONFIDANTS;
import static nl.integrity.access.Action.MANAGE_UNITS;
import static nl.integrity.access.Action.OFFER_RECORD;
import static nl.integrity.access.Action.OPEN_TO_STAND_IN;
import static nl.integrity.access.Action.PLAN_MEETING;
import static nl.integrity.access.Action.PREPARE_LETTER;
import static nl.integrity.access.Action.PROPOSE_MOTION;
import static nl.integrity.access.Action.PUT_ON_AGENDA;
import static nl.integrity.access.Action.READ_ADVICE;
import static nl.integrity.access.Action.READ_AFTERCARE;
import static nl.integrity.access.Action.READ_AUDIT_TRAIL;
import static nl.integrity.access.Action.READ_CASE;
import static nl.integrity.access.Action.READ_COVERAGE;
import static nl.integrity.access.Action.READ_DEADLINES;
import static nl.integrity.access.Action.READ_DELIBERATION;
import static nl.integrity.access.Action.READ_DOCUMENTS;
import static nl.integrity.access.Action.READ_FILE;
import static nl.integrity.access.Action.READ_MEETING;
import static nl.integrity.access.Action.READ_MEETINGS;
import static nl.integrity.access.Action.READ_NOTES;
import static nl.integrity.access.Action.READ_OWN_FILE;
import static nl.integrity.access.Action.READ_OWN_RECORD;
import static nl.integrity.access.Action.READ_OWN_REPORT;
import static nl.integrity.access.Action.READ_OWN_REVEALS;
import static nl.integrity.access.Action.READ_REGISTER;
import static nl.integrity.access.Action.READ_REPORTER_IDENTITY;
import static nl.integrity.access.Action.READ_REVEALED_IDENTITY;
import static nl.integrity.access.Action.READ_REVEALS;
import static nl.integrity.access.Action.READ_SUBJECTS;
import static nl.integrity.access.Action.READ_TRIAGE;
import static nl.integrity.access.Action.REOPEN_CASE;
import static nl.integrity.access.Action.REVEAL_OWN_IDENTITY;
import static nl.integrity.access.Action.SEND_FILE;
import static nl.integrity.access.Action.SIGN_MINUTES;
import static nl.integrity.access.Action.TAG_CASE;
import static nl.integrity.access.Action.TAKE_BACK_LETTER;
import static nl.integrity.access.Action.TAKE_OVER;
import static nl.integrity.access.Action.TELL_OF_REVEAL;
import static nl.integrity.access.Action.VOTE;
import static nl.integrity.access.Action.WITHDRAW_REPORT;
import static nl.integrity.access.Action.WORD_ALLEGATION;
import static nl.integrity.access.Action.WRITE_DOCUMENT;
import static nl.integrity.access.Action.WRITE_MINUTES;
import static nl.integrity.access.Action.WRITE_NOTE;
import static nl.integrity.access.Action.WRITE_RECORD;
import static nl.integrity.access.Action.WRITE_TO_REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules of {@link AccessPolicy}, each asked of every combination of roles that somebody could hold. */
class AccessPolicyTest {
    private static final PersonId JO = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private static final Set<Action> THE_REPORTERS_SIDE = EnumSet.of(
            READ_OWN_REPORT,
            ADD_TO_OWN_REPORT,
            ADD_FILE_TO_OWN_REPORT,
            READ_OWN_FILE,
            ASK_FOR_MEETING,
            REVEAL_OWN_IDENTITY,
            WITHDRAW_REPORT,
            INVOLVE_CONFIDANT,
            READ_OWN_RECORD,
            ANSWER_RECORD,
            ANSWER_AFTERCARE,
            CHOOSE_OWN_NOTICES,
            READ_OWN_REVEALS,
            ANSWER_REVEAL,
            FIND_OWN_REPORTS);
    private static final Set<Action> THE_DESK = EnumSet.of(
            READ_REGISTER,
            READ_DEADLINES,
            EXPORT_DEADLINES,
            KEEP_FILTER,
            TAG_CASE,
            READ_CASE,
            READ_REPORTER_IDENTITY,
            READ_REVEALS,
            ASK_REVEAL,
            APPROVE_REVEAL,
            TELL_OF_REVEAL,
            READ_REVEALED_IDENTITY,
            READ_SUBJECTS,
            FILE_FOR_REPORTER,
            DECLARE_INTEREST,
            HAND_OVER,
            OPEN_TO_STAND_IN,
            TAKE_OVER,
            FINISH_TASK,
            ACKNOWLEDGE_CASE,
            WRITE_TO_REPORTER,
            PREPARE_LETTER,
            TAKE_BACK_LETTER,
            WRITE_RECORD,
            OFFER_RECORD,
            READ_AFTERCARE,
            SEND_FILE,
            READ_FILE,
            READ_TRIAGE,
            APPOINT_ASSESSORS,
            ASSESS_CASE,
            DECIDE_TRIAGE,
            CONFIRM_TRIAGE,
            WORD_ALLEGATION,
            READ_MEETINGS,
            READ_MEETING,
            PLAN_MEETING,
            KEEP_MEETING,
            PUT_ON_AGENDA,
            READ_DELIBERATION,
            Action.READ_INVESTIGATION,
            Action.ASSIGN_INVESTIGATION,
            Action.SIGN_ASSIGNMENT,
            Action.INVESTIGATE,
            Action.DECIDE_METHOD,
            Action.HOLD_INVESTIGATION,
            Action.READ_HEARING,
            Action.DELAY_NOTICE,
            Action.READ_EVIDENCE,
            Action.KEEP_EVIDENCE,
            Action.READ_INTERVIEWS,
            Action.KEEP_INTERVIEWS,
            PROPOSE_MOTION,
            VOTE,
            CONCLUDE_VOTE,
            WRITE_MINUTES,
            SIGN_MINUTES,
            HEAR_BOTH_SIDES,
            GIVE_ADVICE,
            READ_NOTES,
            WRITE_NOTE,
            READ_DOCUMENTS,
            WRITE_DOCUMENT,
            FINISH_DOCUMENT,
            FOLLOW_UP,
            CLOSE_CASE,
            Action.ARRANGE_CARE,
            REOPEN_CASE,
            JOIN_CASE,
            LINK_CASE);
    /** Where whoever decides on an advice has a place beside the committee. */
    private static final Set<Action> THE_DECISION =
            EnumSet.of(READ_ADVICE, Action.READ_FINAL_REPORT, DECIDE_ON_ADVICE, LIST_ADVICE);

    private static final Set<Action> AN_INVESTIGATORS_LIST = EnumSet.of(Action.LIST_INVESTIGATIONS);

    private static final Set<Action> THE_SUBJECTS =
            EnumSet.of(Action.FIND_OWN_HEARING, Action.READ_OWN_HEARING, Action.ANSWER_IN_OWN_HEARING);

    private static final Set<Action> THE_CLIENTS = EnumSet.of(
            Action.ASK_TALK,
            Action.FIND_OWN_TALKS,
            Action.READ_OWN_TALK,
            Action.WRITE_IN_OWN_TALK,
            Action.END_OWN_TALK,
            Action.PASS_ON_OWN_TALK,
            Action.CONSENT_TO_REPORT);
    private static final Set<Action> THE_TALKS = EnumSet.of(
            Action.READ_TALK,
            Action.WRITE_IN_TALK,
            Action.KEEP_NOTE,
            Action.END_TALK,
            Action.HAND_OVER_TALK,
            Action.FOLLOW_SUPPORTED,
            Action.TAKE_CARE);
    /** Without a single conversation: what is theirs the list itself leaves to them. */
    private static final Set<Action> A_CONFIDANTS_LISTS = EnumSet.of(Action.LIST_TALKS, Action.COUNT_OWN_TALKS);

    private static final Set<Action> FIGURES = EnumSet.of(Action.READ_TALK_FIGURES);

    /** Of no measure or weakness in particular. */
    private static final Set<Action> THE_FOLLOW_UP = EnumSet.of(
            Action.READ_RECOMMENDATIONS,
            Action.KEEP_RECOMMENDATIONS,
            Action.ANSWER_RECOMMENDATION,
            Action.LIST_OWN_MEASURES,
            Action.PLAN_MEASURE,
            Action.ACCEPT_RISK,
            Action.READ_RISK_MAP,
            Action.KEEP_VULNERABILITIES);

    /** Of a measure or a weakness that is somebody's; all of them can be followed by some. */
    private static final Set<Action> A_MEASURE = EnumSet.of(
            Action.READ_MEASURE,
            Action.WORK_ON_MEASURE,
            Action.VERIFY_MEASURE,
            Action.PROVE_MEASURE,
            Action.READ_VULNERABILITY);

    private static final Set<Action> OVERSIGHT = EnumSet.of(READ_AUDIT_TRAIL);
    /** Of what was decided; which there are the list itself leaves to those who had no part in it. */
    private static final Set<Action> THE_AUDIT =
            EnumSet.of(Action.LIST_AUDITED_REPORTS, Action.READ_AUDITED_REPORT, Action.TAKE_AUDITED_REPORT);

    private static final Set<Action> EVERY_COLLEAGUES_OWN = EnumSet.of(CHOOSE_DESK_NOTICES);
    private static final Set<Action> THE_SYSTEM =
            EnumSet.of(EDIT_CONTENT, EDIT_LETTERS, MANAGE_COMMITTEES, MANAGE_UNITS, MANAGE_CONFIDANTS);
    private static final Set<Action> THE_CONFIDANTS = EnumSet.of(READ_COVERAGE, ANSWER_GAP, KEEP_AVAILABILITY);

    private static final Set<Action> THE_DUTIES =
            EnumSet.of(Action.READ_DUTIES, Action.MANAGE_DUTIES, Action.APPROVE_DUTY_EXCEPTION);

    private static final Set<Action> THE_READINESS = EnumSet.of(
            Action.READ_READINESS, Action.MANAGE_SCREENING, Action.MANAGE_AWARENESS, Action.LIST_SCREENINGS_DUE);

    static final List<String> ROLES = Role.ALL;

    /** All 4096: from no role at all to all twelve at once. */
    private static final List<Caller> EVERYBODY = IntStream.range(0, 1 << Role.ALL.size())
            .mapToObj(chosen -> IntStream.range(0, Role.ALL.size())
                    .filter(role -> (chosen >> role & 1) == 1)
                    .mapToObj(Role.ALL::get)
                    .collect(Collectors.toUnmodifiableSet()))
            .map(roles -> new Caller(roles.isEmpty() ? null : JO, roles))
            .toList();

    @ParameterizedTest
    @EnumSource
    void nobody_touches_a_file_about_themselves(Action action) {
        assertThat(EVERYBODY).noneMatch(caller -> AccessPolicy.allows(caller, action, Set.of(Relation.EXCLUDED)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXCLUDED")
    void anybody_may_report(Relation relation) {
        assertThat(EVERYBODY).allMatch(caller -> AccessPolicy.allows(caller, FILE_REPORT, Set.of(relation)));
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_sees_no_report_whatever_else_they_are(Relation relation) {
        assertThat(EVERYBODY)
                .filteredOn(caller -> caller.is(Role.ADMINISTRATOR))
                .noneMatch(caller -> Stream.of(
                                THE_DESK,
                                THE_DECISION,
                                AN_INVESTIGATORS_LIST,
                                THE_REPORTERS_SIDE,
                                THE_CLIENTS,
                                THE_TALKS,
                                A_CONFIDANTS_LISTS,
                                THE_FOLLOW_UP,
                                A_MEASURE,
                                THE_AUDIT,
                                FIGURES)
                        .flatMap(Set::stream)
                        .anyMatch(action -> AccessPolicy.allows(caller, action, Set.of(relation))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIPT_HOLDER", "AT_REPORTERS_SIDE", "READS_ALONG"})
    void only_a_receipt_opens_the_reporters_side(Relation relation) {
        assertThat(EVERYBODY).noneMatch(caller -> THE_REPORTERS_SIDE.stream()
                .anyMatch(action -> AccessPolicy.allows(caller, action, Set.of(relation))));
    }

    @Test
    void whoever_holds_the_receipt_follows_the_report_without_saying_who_they_are() {
        Set<Action> theirs = EnumSet.copyOf(THE_REPORTERS_SIDE);
        theirs.add(FILE_REPORT);
        assertThat(whatIsOpenTo(Caller.UNKNOWN, Relation.RECEIPT_HOLDER)).isEqualTo(theirs);
    }

    @Test
    void a_confidant_at_the_reporters_side_reads_and_writes_and_decides_nothing_for_the_reporter() {
        assertThat(whatIsOpenTo(Caller.UNKNOWN, Relation.AT_REPORTERS_SIDE))
                .containsExactlyInAnyOrder(
                        FILE_REPORT,
                        READ_OWN_REPORT,
                        ADD_TO_OWN_REPORT,
                        ADD_FILE_TO_OWN_REPORT,
                        READ_OWN_FILE,
                        READ_OWN_RECORD);
    }

    @Test
    void a_confidant_who_reads_along_reads() {
        assertThat(whatIsOpenTo(Caller.UNKNOWN, Relation.READS_ALONG))
                .containsExactlyInAnyOrder(FILE_REPORT, READ_OWN_REPORT, READ_OWN_FILE, READ_OWN_RECORD);
    }

    @Test
    void a_confidential_conversation_is_of_whoever_asked_and_of_its_confidant_and_of_nobody_else() {
        for (Action action : THE_CLIENTS) {
            assertThat(whoCan(action)).containsExactly(Relation.CLIENT);
        }
        for (Action action : THE_TALKS) {
            assertThat(whoCan(action)).containsExactly(Relation.CONFIDANT);
            assertThat(EVERYBODY)
                    .filteredOn(caller -> AccessPolicy.allows(caller, action, Set.of(Relation.CONFIDANT)))
                    .allMatch(caller -> caller.is(Role.CONFIDANT) && !caller.is(Role.ADMINISTRATOR));
        }
        assertThat(whoCan(Action.ARRANGE_CARE)).containsExactly(Relation.SECRETARY);
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void confidants_count_and_the_coordinator_sees_what_they_counted_together(String role) {
        for (Action list : A_CONFIDANTS_LISTS) {
            assertThat(AccessPolicy.allows(with(role), list, Set.of())).isEqualTo(role.equals(Role.CONFIDANT));
        }
        assertThat(AccessPolicy.allows(with(role), Action.READ_TALK_FIGURES, Set.of()))
                .isEqualTo(role.equals(Role.COORDINATOR));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void the_coordinator_keeps_duties_apart_and_somebody_else_lets_them_be_together_for_a_time(String role) {
        assertThat(AccessPolicy.allows(with(role), Action.MANAGE_DUTIES, Set.of()))
                .isEqualTo(role.equals(Role.COORDINATOR));
        assertThat(AccessPolicy.allows(with(role), Action.APPROVE_DUTY_EXCEPTION, Set.of()))
                .isEqualTo(role.equals(Role.DECISION_MAKER));
        assertThat(AccessPolicy.allows(with(role), Action.READ_DUTIES, Set.of()))
                .isEqualTo(Set.of(Role.COORDINATOR, Role.AUDITOR, Role.DECISION_MAKER)
                        .contains(role));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void the_coordinator_keeps_who_is_screened_and_others_see_numbers_and_whoever_manages_the_system_no_outcome(
            String role) {
        boolean coordinator = role.equals(Role.COORDINATOR);
        assertThat(AccessPolicy.allows(with(role), Action.MANAGE_SCREENING, Set.of()))
                .isEqualTo(coordinator);
        assertThat(AccessPolicy.allows(with(role), Action.MANAGE_AWARENESS, Set.of()))
                .isEqualTo(coordinator);
        assertThat(AccessPolicy.allows(with(role), Action.READ_READINESS, Set.of()))
                .isEqualTo(Set.of(Role.COORDINATOR, Role.AUDITOR, Role.DECISION_MAKER)
                        .contains(role));
        assertThat(AccessPolicy.allows(with(role), Action.LIST_SCREENINGS_DUE, Set.of()))
                .isEqualTo(!Set.of(Role.EMPLOYEE, Role.ADMINISTRATOR).contains(role));
        assertThat(AccessPolicy.allows(
                        new Caller(JO, Set.of(Role.COORDINATOR, Role.ADMINISTRATOR)),
                        Action.MANAGE_SCREENING,
                        Set.of()))
                .isFalse();
    }

    @Test
    void what_somebody_was_told_of_a_case_about_them_is_theirs_alone_also_when_they_manage_the_system() {
        for (Action action : THE_SUBJECTS) {
            assertThat(whoCan(action)).containsExactly(Relation.SUBJECT);
            assertThat(EVERYBODY)
                    .allMatch(caller ->
                            AccessPolicy.allows(caller, action, Set.of(Relation.SUBJECT)) == caller.is(Role.EMPLOYEE));
        }
        Set<Action> more = whatIsOpenTo(with(Role.EMPLOYEE), Relation.SUBJECT);
        more.removeAll(whatIsOpenTo(with(Role.EMPLOYEE), Relation.NONE));
        assertThat(more).isEqualTo(THE_SUBJECTS);
    }

    @Test
    void the_identity_provider_cannot_make_somebody_a_reporter() {
        assertThat(whatIsOpenTo(with(Role.REPORTER), Relation.NONE)).containsExactly(FILE_REPORT);
        assertThat(Role.ALL).doesNotContain(Role.REPORTER);
    }

    @Test
    void who_is_not_logged_in_can_report_and_no_more() {
        assertThat(whatIsOpenTo(Caller.UNKNOWN, Relation.NONE)).containsExactly(FILE_REPORT);
    }

    @Test
    void a_plain_employee_sees_nothing() {
        assertThat(whatIsOpenTo(with(Role.EMPLOYEE), Relation.NONE)).containsExactly(FILE_REPORT);
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void a_role_without_a_part_in_the_file_opens_no_file(String role) {
        Set<Action> open = whatIsOpenTo(with(role), Relation.NONE);
        open.removeAll(EnumSet.of(
                FILE_REPORT,
                READ_REGISTER,
                READ_MEETINGS,
                LIST_ADVICE,
                Action.LIST_INVESTIGATIONS,
                Action.LIST_AUDITED_REPORTS,
                READ_DEADLINES,
                EXPORT_DEADLINES,
                KEEP_FILTER,
                FILE_FOR_REPORTER,
                READ_AUDIT_TRAIL,
                EDIT_CONTENT,
                EDIT_LETTERS,
                CHOOSE_DESK_NOTICES));
        open.remove(MANAGE_COMMITTEES);
        open.remove(MANAGE_UNITS);
        open.removeAll(A_CONFIDANTS_LISTS);
        open.removeAll(FIGURES);
        open.removeAll(THE_FOLLOW_UP);
        open.remove(Action.READ_MEASURE);
        open.remove(MANAGE_CONFIDANTS);
        open.removeAll(THE_CONFIDANTS);
        open.removeAll(THE_DUTIES);
        open.removeAll(THE_READINESS);
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OWNER",
                "SECRETARY",
                "CHAIR",
                "MEMBER",
                "ASSESSOR",
                "NEXT_CHAIR",
                "REVEALED_TO",
                "UNDECLARED",
                "DECISION_MAKER",
                "INVESTIGATOR"
            })
    void a_part_in_the_file_without_the_role_that_goes_with_it_opens_nothing(Relation relation) {
        for (String role : List.of(Role.EMPLOYEE, Role.CONFIDANT, Role.AUDITOR, Role.MEASURE_OWNER)) {
            assertThat(whatIsOpenTo(with(role), relation)).isEqualTo(whatIsOpenTo(with(role), Relation.NONE));
        }
    }

    @Test
    void whoever_has_not_declared_can_do_so_and_no_more() {
        for (String role : List.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER, Role.INVESTIGATOR)) {
            Set<Action> more = whatIsOpenTo(with(role), Relation.UNDECLARED);
            more.removeAll(whatIsOpenTo(with(role), Relation.NONE));
            assertThat(more).containsExactly(DECLARE_INTEREST);
        }
    }

    @Test
    void only_the_committees_secretary_learns_who_reported_and_writes_to_them() {
        for (Action action : List.of(
                READ_REPORTER_IDENTITY,
                WRITE_TO_REPORTER,
                TAKE_BACK_LETTER,
                ACKNOWLEDGE_CASE,
                WRITE_RECORD,
                OFFER_RECORD,
                READ_AFTERCARE,
                SEND_FILE)) {
            assertThat(Relation.values())
                    .filteredOn(relation -> EVERYBODY.stream()
                            .anyMatch(caller -> AccessPolicy.allows(caller, action, Set.of(relation))))
                    .containsExactly(Relation.SECRETARY);
        }
    }

    @Test
    void who_assesses_does_not_decide_by_that_and_only_the_chair_decides() {
        for (Action action : List.of(DECIDE_TRIAGE, REOPEN_CASE)) {
            assertThat(whoCan(action)).containsExactly(Relation.CHAIR);
        }
        assertThat(whoCan(ASSESS_CASE)).containsExactly(Relation.ASSESSOR);
        assertThat(whoCan(CONFIRM_TRIAGE)).containsExactly(Relation.MEMBER);
        assertThat(whoCan(APPOINT_ASSESSORS)).containsExactly(Relation.SECRETARY, Relation.CHAIR);
        assertThat(whoCan(PREPARE_LETTER)).containsExactly(Relation.SECRETARY, Relation.CHAIR);
        assertThat(whoCan(TAG_CASE)).containsExactly(Relation.OWNER, Relation.SECRETARY);
        assertThat(whoCan(LINK_CASE)).containsExactly(Relation.OWNER, Relation.SECRETARY);
        assertThat(whoCan(CLOSE_CASE)).containsExactly(Relation.SECRETARY);
        assertThat(whoCan(JOIN_CASE)).containsExactly(Relation.SECRETARY);
        assertThat(whoCan(HAND_OVER)).containsExactly(Relation.OWNER, Relation.CHAIR);
        assertThat(whoCan(READ_TRIAGE)).containsExactly(Relation.SECRETARY, Relation.CHAIR, Relation.MEMBER);
    }

    @Test
    void who_votes_sits_in_the_committee_and_who_decides_on_its_advice_sees_nothing_else_of_the_case() {
        for (Action action : List.of(CONCLUDE_VOTE, SIGN_MINUTES)) {
            assertThat(whoCan(action)).containsExactly(Relation.CHAIR);
        }
        for (Action action : List.of(KEEP_MEETING, WRITE_MINUTES, HEAR_BOTH_SIDES, GIVE_ADVICE, FOLLOW_UP)) {
            assertThat(whoCan(action)).containsExactly(Relation.SECRETARY);
        }
        for (Action action : List.of(PLAN_MEETING, PUT_ON_AGENDA)) {
            assertThat(whoCan(action)).containsExactly(Relation.SECRETARY, Relation.CHAIR);
        }
        for (Action action : List.of(WORD_ALLEGATION, READ_MEETING, READ_DELIBERATION, PROPOSE_MOTION)) {
            assertThat(whoCan(action)).containsExactly(Relation.SECRETARY, Relation.CHAIR, Relation.MEMBER);
        }
        assertThat(whoCan(VOTE)).containsExactly(Relation.MEMBER);
        Set<Action> more = whatIsOpenTo(with(Role.DECISION_MAKER), Relation.DECISION_MAKER);
        more.removeAll(whatIsOpenTo(with(Role.DECISION_MAKER), Relation.NONE));
        assertThat(more)
                .containsExactlyInAnyOrder(DECLARE_INTEREST, READ_ADVICE, Action.READ_FINAL_REPORT, DECIDE_ON_ADVICE);
        assertThat(EVERYBODY)
                .filteredOn(caller -> AccessPolicy.allows(caller, LIST_ADVICE, Set.of()))
                .allMatch(caller -> caller.is(Role.DECISION_MAKER));
    }

    @Test
    void whoever_presides_next_finds_somebody_and_sees_nothing() {
        assertThat(whoCan(OPEN_TO_STAND_IN)).containsExactly(Relation.CHAIR, Relation.NEXT_CHAIR);
        Set<Action> more = whatIsOpenTo(with(Role.COMMITTEE_MEMBER), Relation.NEXT_CHAIR);
        more.removeAll(whatIsOpenTo(with(Role.COMMITTEE_MEMBER), Relation.NONE));
        assertThat(more).containsExactlyInAnyOrder(DECLARE_INTEREST, OPEN_TO_STAND_IN);
    }

    @Test
    void who_asked_to_learn_who_reported_does_so_only_while_it_is_allowed() {
        assertThat(whoCan(READ_REVEALED_IDENTITY)).containsExactly(Relation.REVEALED_TO);
        for (Action action : List.of(READ_REVEALS, ASK_REVEAL, APPROVE_REVEAL)) {
            assertThat(whoCan(action)).containsExactly(Relation.SECRETARY, Relation.CHAIR, Relation.MEMBER);
        }
        assertThat(whoCan(TELL_OF_REVEAL)).containsExactly(Relation.SECRETARY, Relation.CHAIR);
    }

    @Test
    void who_handles_a_case_reads_and_writes_its_papers_and_its_secretary_or_chair_says_what_is_final() {
        for (Action action : List.of(READ_NOTES, WRITE_NOTE, READ_DOCUMENTS, WRITE_DOCUMENT)) {
            assertThat(whoCan(action)).isEqualTo(whoCan(READ_CASE));
        }
        assertThat(whoCan(FINISH_DOCUMENT)).containsExactly(Relation.SECRETARY, Relation.CHAIR);
    }

    private static List<Relation> whoCan(Action action) {
        return Stream.of(Relation.values())
                .filter(relation ->
                        EVERYBODY.stream().anyMatch(caller -> AccessPolicy.allows(caller, action, Set.of(relation))))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void the_register_is_for_whoever_can_sit_in_a_committee_and_a_secretary_enters_what_was_told(String role) {
        boolean secretary = role.equals(Role.SECRETARY);
        for (Action list : List.of(READ_REGISTER, READ_MEETINGS, READ_DEADLINES, EXPORT_DEADLINES, KEEP_FILTER)) {
            assertThat(AccessPolicy.allows(with(role), list, Set.of()))
                    .isEqualTo(secretary || role.equals(Role.COMMITTEE_MEMBER));
        }
        assertThat(AccessPolicy.allows(with(role), FILE_FOR_REPORTER, Set.of())).isEqualTo(secretary);
    }

    @Test
    void an_auditor_reads_final_reports_of_what_they_had_no_part_in_and_nobody_else_does_by_this_way() {
        for (Action action : List.of(Action.READ_AUDITED_REPORT, Action.TAKE_AUDITED_REPORT)) {
            assertThat(whoCan(action)).containsExactly(Relation.APART);
            assertThat(EVERYBODY)
                    .allMatch(caller -> AccessPolicy.allows(caller, action, Set.of(Relation.APART))
                            == (caller.is(Role.AUDITOR) && !caller.is(Role.ADMINISTRATOR)));
        }
        Set<Action> more = whatIsOpenTo(with(Role.AUDITOR), Relation.APART);
        more.removeAll(whatIsOpenTo(with(Role.AUDITOR), Relation.NONE));
        assertThat(more).containsExactly(Action.READ_AUDITED_REPORT, Action.TAKE_AUDITED_REPORT);
    }

    @Test
    void an_auditor_reads_the_trail_and_what_was_recommended_and_no_report() {
        assertThat(whatIsOpenTo(with(Role.AUDITOR), Relation.NONE))
                .containsExactlyInAnyOrder(
                        FILE_REPORT,
                        READ_AUDIT_TRAIL,
                        Action.LIST_AUDITED_REPORTS,
                        Action.READ_DUTIES,
                        Action.READ_READINESS,
                        Action.LIST_SCREENINGS_DUE,
                        CHOOSE_DESK_NOTICES,
                        Action.READ_RECOMMENDATIONS,
                        Action.LIST_OWN_MEASURES,
                        Action.READ_MEASURE,
                        Action.READ_RISK_MAP);
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void what_was_recommended_is_kept_by_the_coordinator_answered_by_who_decides_and_followed_by_those_who_oversee(
            String role) {
        boolean coordinator = role.equals(Role.COORDINATOR);
        boolean decides = role.equals(Role.DECISION_MAKER);
        boolean audits = role.equals(Role.AUDITOR);
        boolean follows =
                coordinator || decides || audits || role.equals(Role.SECRETARY) || role.equals(Role.COMMITTEE_MEMBER);
        Map<Action, Boolean> expected = Map.of(
                Action.READ_RECOMMENDATIONS, follows,
                Action.READ_MEASURE, follows,
                Action.KEEP_RECOMMENDATIONS, coordinator,
                Action.PLAN_MEASURE, coordinator,
                Action.KEEP_VULNERABILITIES, coordinator,
                Action.ANSWER_RECOMMENDATION, decides,
                Action.ACCEPT_RISK, decides,
                Action.READ_RISK_MAP, coordinator || decides || audits,
                Action.LIST_OWN_MEASURES, coordinator || audits || role.equals(Role.MEASURE_OWNER));
        expected.forEach((action, allowed) -> assertThat(AccessPolicy.allows(with(role), action, Set.of()))
                .as(action.name())
                .isEqualTo(allowed));
    }

    @Test
    void nobody_verifies_their_own_work_and_a_weakness_is_for_its_owner_and_verifier() {
        assertThat(whoCan(Action.WORK_ON_MEASURE)).containsExactly(Relation.RESPONSIBLE);
        assertThat(whoCan(Action.VERIFY_MEASURE)).containsExactly(Relation.VERIFIER);
        assertThat(whoCan(Action.PROVE_MEASURE)).containsExactly(Relation.RESPONSIBLE, Relation.VERIFIER);
        assertThat(whoCan(Action.READ_VULNERABILITY)).containsExactly(Relation.RESPONSIBLE, Relation.VERIFIER);
        Set<Action> more = whatIsOpenTo(with(Role.MEASURE_OWNER), Relation.OVERSEES);
        more.removeAll(whatIsOpenTo(with(Role.MEASURE_OWNER), Relation.NONE));
        assertThat(more).containsExactly(Action.READ_MEASURE);
        for (String role : List.of(Role.EMPLOYEE, Role.SECRETARY, Role.DECISION_MAKER, Role.ADMINISTRATOR)) {
            for (Relation relation : List.of(Relation.RESPONSIBLE, Relation.VERIFIER, Relation.OVERSEES)) {
                assertThat(whatIsOpenTo(with(role), relation)).isEqualTo(whatIsOpenTo(with(role), Relation.NONE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_works_at_the_desk_without_a_role_that_belongs_there(Relation relation) {
        assertThat(EVERYBODY)
                .filteredOn(caller ->
                        THE_DESK.stream().anyMatch(action -> AccessPolicy.allows(caller, action, Set.of(relation))))
                .allMatch(caller -> caller.is(Role.SECRETARY)
                        || caller.is(Role.COMMITTEE_MEMBER)
                        || (caller.is(Role.DECISION_MAKER)
                                && Set.of(Relation.UNDECLARED, Relation.DECISION_MAKER)
                                        .contains(relation))
                        || (caller.is(Role.INVESTIGATOR)
                                && Set.of(Relation.UNDECLARED, Relation.INVESTIGATOR)
                                        .contains(relation)));
    }

    @Test
    void an_investigator_sees_the_investigation_and_nothing_else_of_the_case() {
        Set<Action> more = whatIsOpenTo(with(Role.INVESTIGATOR), Relation.INVESTIGATOR);
        more.removeAll(whatIsOpenTo(with(Role.INVESTIGATOR), Relation.NONE));
        assertThat(more)
                .containsExactlyInAnyOrder(
                        DECLARE_INTEREST,
                        Action.READ_INVESTIGATION,
                        Action.READ_HEARING,
                        Action.READ_FINAL_REPORT,
                        Action.INVESTIGATE,
                        Action.READ_EVIDENCE,
                        Action.KEEP_EVIDENCE,
                        Action.READ_INTERVIEWS,
                        Action.KEEP_INTERVIEWS);
        for (Action done : List.of(Action.INVESTIGATE, Action.KEEP_EVIDENCE, Action.KEEP_INTERVIEWS)) {
            assertThat(whoCan(done)).containsExactly(Relation.INVESTIGATOR);
        }
        for (Action read : List.of(Action.READ_EVIDENCE, Action.READ_INTERVIEWS)) {
            assertThat(whoCan(read)).isEqualTo(whoCan(Action.READ_INVESTIGATION));
        }
        assertThat(whoCan(Action.SIGN_ASSIGNMENT)).containsExactly(Relation.CHAIR);
        assertThat(whoCan(Action.DECIDE_METHOD)).containsExactly(Relation.CHAIR);
        assertThat(whoCan(Action.HOLD_INVESTIGATION)).containsExactly(Relation.CHAIR);
        assertThat(whoCan(Action.DELAY_NOTICE)).containsExactly(Relation.CHAIR);
        assertThat(whoCan(Action.ASSIGN_INVESTIGATION)).containsExactly(Relation.SECRETARY, Relation.CHAIR);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_but_an_auditor_reads_the_audit_trail(Relation relation) {
        assertThat(EVERYBODY)
                .filteredOn(caller -> AccessPolicy.allows(caller, READ_AUDIT_TRAIL, Set.of(relation)))
                .allMatch(caller -> caller.is(Role.AUDITOR));
    }

    @Test
    void nobody_but_an_administrator_manages_the_system() {
        assertThat(EVERYBODY)
                .filteredOn(caller -> THE_SYSTEM.stream()
                        .allMatch(action -> AccessPolicy.allows(caller, action, Set.of(Relation.NONE))))
                .hasSize(EVERYBODY.size() / 2)
                .allMatch(caller -> caller.is(Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void where_confidants_lack_is_for_the_coordinator_and_the_administrator_and_their_absence_for_themselves(
            String role) {
        boolean coordinator = role.equals(Role.COORDINATOR);
        assertThat(AccessPolicy.allows(with(role), READ_COVERAGE, Set.of()))
                .isEqualTo(coordinator || role.equals(Role.ADMINISTRATOR));
        assertThat(AccessPolicy.allows(with(role), ANSWER_GAP, Set.of())).isEqualTo(coordinator);
        assertThat(AccessPolicy.allows(with(role), KEEP_AVAILABILITY, Set.of())).isEqualTo(role.equals(Role.CONFIDANT));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void whoever_has_a_function_decides_how_often_to_hear_of_it(String role) {
        assertThat(AccessPolicy.allows(with(role), CHOOSE_DESK_NOTICES, Set.of(Relation.NONE)))
                .isEqualTo(!role.equals(Role.EMPLOYEE));
    }

    @Test
    void a_further_role_takes_nothing_away_unless_it_is_the_administrators() {
        for (Relation relation : Relation.values()) {
            // each caller once, by the place that their roles give them: asking anew for every further role takes
            // twelve times as long
            List<Set<Action>> open = EVERYBODY.stream()
                    .map(caller -> whatIsOpenTo(caller, relation))
                    .toList();
            for (String further : ROLES) {
                int bit = 1 << ROLES.indexOf(further);
                assertThat(IntStream.range(0, EVERYBODY.size()))
                        .allMatch(caller -> further.equals(Role.ADMINISTRATOR)
                                || open.get(caller | bit).containsAll(open.get(caller)));
            }
        }
    }

    @Test
    void each_action_is_at_the_desk_or_on_the_reporters_side_or_oversight_or_the_system_or_the_report_itself() {
        assertThat(Stream.of(
                                THE_DESK,
                                THE_DECISION,
                                AN_INVESTIGATORS_LIST,
                                THE_SUBJECTS,
                                THE_REPORTERS_SIDE,
                                THE_CLIENTS,
                                THE_TALKS,
                                A_CONFIDANTS_LISTS,
                                FIGURES,
                                THE_FOLLOW_UP,
                                A_MEASURE,
                                OVERSIGHT,
                                THE_AUDIT,
                                THE_SYSTEM,
                                THE_CONFIDANTS,
                                THE_DUTIES,
                                THE_READINESS,
                                EVERY_COLLEAGUES_OWN,
                                EnumSet.of(FILE_REPORT))
                        .flatMap(Set::stream))
                .containsExactlyInAnyOrder(Action.values());
    }

    private static Caller with(String role) {
        return new Caller(JO, Set.of(role));
    }

    private static Set<Action> whatIsOpenTo(Caller caller, Relation relation) {
        return Arrays.stream(Action.values())
                .filter(action -> AccessPolicy.allows(caller, action, Set.of(relation)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }
}
