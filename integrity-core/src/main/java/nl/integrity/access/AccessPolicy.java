package nl.integrity.access;

import static nl.integrity.access.Relation.APART;
import static nl.integrity.access.Relation.ASSESSOR;
import static nl.integrity.access.Relation.AT_REPORTERS_SIDE;
import static nl.integrity.access.Relation.CHAIR;
import static nl.integrity.access.Relation.CLIENT;
import static nl.integrity.access.Relation.CONFIDANT;
import static nl.integrity.access.Relation.DECISION_MAKER;
import static nl.integrity.access.Relation.INVESTIGATOR;
import static nl.integrity.access.Relation.MEMBER;
import static nl.integrity.access.Relation.NEXT_CHAIR;
import static nl.integrity.access.Relation.OVERSEES;
import static nl.integrity.access.Relation.OWNER;
import static nl.integrity.access.Relation.READS_ALONG;
import static nl.integrity.access.Relation.RECEIPT_HOLDER;
import static nl.integrity.access.Relation.RESPONSIBLE;
import static nl.integrity.access.Relation.REVEALED_TO;
import static nl.integrity.access.Relation.SECRETARY;
import static nl.integrity.access.Relation.SUBJECT;
import static nl.integrity.access.Relation.UNDECLARED;
import static nl.integrity.access.Relation.VERIFIER;
import static nl.integrity.access.Relation.any;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Who may do what. Every access rule of the platform is on this page; nothing is allowed elsewhere. */
final class AccessPolicy {
    private AccessPolicy() {}

    /** @param relations what the caller is to the dossier; empty for a stranger, and where there is no single dossier */
    static boolean allows(Caller caller, Action action, Set<Relation> relations) {
        if (relations.contains(Relation.EXCLUDED)) {
            return false; // nobody works on, or looks into, a file about themselves
        }
        if (caller.is(Role.ADMINISTRATOR) && action.touchesContent()) {
            return false; // whoever manages the system sees no report, whatever else they are
        }
        Set<Relation> is = EnumSet.noneOf(Relation.class);
        relations.stream().filter(relation -> relation.countsFor(caller)).forEach(is::add);
        return switch (action) {
            case FILE_REPORT -> true;
            case READ_OWN_REPORT, READ_OWN_RECORD, READ_OWN_FILE ->
                any(is, RECEIPT_HOLDER, AT_REPORTERS_SIDE, READS_ALONG);
            case ADD_TO_OWN_REPORT, ADD_FILE_TO_OWN_REPORT -> any(is, RECEIPT_HOLDER, AT_REPORTERS_SIDE);
            case ASK_FOR_MEETING,
                    REVEAL_OWN_IDENTITY,
                    WITHDRAW_REPORT,
                    INVOLVE_CONFIDANT,
                    ANSWER_RECORD,
                    ANSWER_AFTERCARE,
                    CHOOSE_OWN_NOTICES,
                    READ_OWN_REVEALS,
                    ANSWER_REVEAL,
                    FIND_OWN_REPORTS -> any(is, RECEIPT_HOLDER);
            case FILE_FOR_REPORTER -> caller.is(Role.SECRETARY);
            case READ_REGISTER, READ_MEETINGS, READ_DEADLINES, EXPORT_DEADLINES, KEEP_FILTER ->
                caller.is(Role.SECRETARY) || caller.is(Role.COMMITTEE_MEMBER);
            case DECLARE_INTEREST ->
                any(is, UNDECLARED, SECRETARY, CHAIR, MEMBER, DECISION_MAKER, INVESTIGATOR, NEXT_CHAIR);
            case OPEN_TO_STAND_IN -> any(is, CHAIR, NEXT_CHAIR);
            case READ_CASE,
                    READ_SUBJECTS,
                    READ_FILE,
                    TAKE_OVER,
                    READ_TRIAGE,
                    WORD_ALLEGATION,
                    READ_MEETING,
                    READ_DELIBERATION,
                    PROPOSE_MOTION -> any(is, SECRETARY, CHAIR, MEMBER);
            case READ_REPORTER_IDENTITY,
                    ACKNOWLEDGE_CASE,
                    WRITE_TO_REPORTER,
                    TAKE_BACK_LETTER,
                    WRITE_RECORD,
                    OFFER_RECORD,
                    READ_AFTERCARE,
                    SEND_FILE,
                    KEEP_MEETING,
                    WRITE_MINUTES,
                    HEAR_BOTH_SIDES,
                    GIVE_ADVICE,
                    FOLLOW_UP,
                    JOIN_CASE,
                    CLOSE_CASE -> any(is, SECRETARY);
            case READ_REVEALS, ASK_REVEAL, APPROVE_REVEAL -> any(is, SECRETARY, CHAIR, MEMBER);
            case READ_NOTES, WRITE_NOTE, READ_DOCUMENTS, WRITE_DOCUMENT -> any(is, SECRETARY, CHAIR, MEMBER);
            case FINISH_DOCUMENT -> any(is, SECRETARY, CHAIR);
            case TELL_OF_REVEAL -> any(is, SECRETARY, CHAIR);
            case READ_REVEALED_IDENTITY -> any(is, REVEALED_TO);
            case APPOINT_ASSESSORS, PREPARE_LETTER, PLAN_MEETING, PUT_ON_AGENDA -> any(is, SECRETARY, CHAIR);
            case ASSESS_CASE -> any(is, ASSESSOR);
            case DECIDE_TRIAGE, CONCLUDE_VOTE, SIGN_MINUTES, REOPEN_CASE -> any(is, CHAIR);
            case CONFIRM_TRIAGE, VOTE -> any(is, MEMBER);
            case READ_FINAL_REPORT -> any(is, SECRETARY, CHAIR, MEMBER, DECISION_MAKER, INVESTIGATOR);
            case LIST_AUDITED_REPORTS, READ_AUDIT_TRAIL -> caller.is(Role.AUDITOR);
            case READ_AUDITED_REPORT, TAKE_AUDITED_REPORT -> any(is, APART);
            case READ_ADVICE -> any(is, SECRETARY, CHAIR, MEMBER, DECISION_MAKER);
            case DECIDE_ON_ADVICE -> any(is, DECISION_MAKER);
            case LIST_ADVICE -> caller.is(Role.DECISION_MAKER);
            case READ_INVESTIGATION, READ_EVIDENCE, READ_INTERVIEWS, READ_HEARING ->
                any(is, SECRETARY, CHAIR, MEMBER, INVESTIGATOR);
            case ASSIGN_INVESTIGATION -> any(is, SECRETARY, CHAIR);
            case SIGN_ASSIGNMENT, DECIDE_METHOD, HOLD_INVESTIGATION, DELAY_NOTICE -> any(is, CHAIR);
            case FIND_OWN_HEARING, READ_OWN_HEARING, ANSWER_IN_OWN_HEARING -> any(is, SUBJECT);
            case INVESTIGATE, KEEP_EVIDENCE, KEEP_INTERVIEWS -> any(is, INVESTIGATOR);
            case LIST_INVESTIGATIONS -> caller.is(Role.INVESTIGATOR);
            case FINISH_TASK, TAG_CASE, LINK_CASE -> any(is, SECRETARY, OWNER);
            case HAND_OVER -> any(is, OWNER, CHAIR);
            case ASK_TALK,
                    FIND_OWN_TALKS,
                    READ_OWN_TALK,
                    WRITE_IN_OWN_TALK,
                    END_OWN_TALK,
                    PASS_ON_OWN_TALK,
                    CONSENT_TO_REPORT -> any(is, CLIENT);
            case LIST_TALKS, COUNT_OWN_TALKS -> caller.is(Role.CONFIDANT);
            case READ_TALK, WRITE_IN_TALK, KEEP_NOTE, END_TALK, HAND_OVER_TALK, FOLLOW_SUPPORTED, TAKE_CARE ->
                any(is, CONFIDANT);
            case READ_TALK_FIGURES -> caller.is(Role.COORDINATOR);
            case ARRANGE_CARE -> any(is, SECRETARY);
            case READ_RECOMMENDATIONS -> followsRecommendations(caller);
            case KEEP_RECOMMENDATIONS, PLAN_MEASURE, KEEP_VULNERABILITIES -> caller.is(Role.COORDINATOR);
            case ANSWER_RECOMMENDATION, ACCEPT_RISK -> caller.is(Role.DECISION_MAKER);
            case LIST_OWN_MEASURES ->
                caller.is(Role.MEASURE_OWNER) || caller.is(Role.COORDINATOR) || caller.is(Role.AUDITOR);
            case READ_MEASURE -> any(is, RESPONSIBLE, VERIFIER, OVERSEES) || followsRecommendations(caller);
            case WORK_ON_MEASURE -> any(is, RESPONSIBLE);
            case VERIFY_MEASURE -> any(is, VERIFIER);
            case READ_RISK_MAP ->
                caller.is(Role.COORDINATOR) || caller.is(Role.DECISION_MAKER) || caller.is(Role.AUDITOR);
            case PROVE_MEASURE, READ_VULNERABILITY -> any(is, RESPONSIBLE, VERIFIER);
            case EDIT_CONTENT, EDIT_LETTERS, MANAGE_COMMITTEES, MANAGE_UNITS, MANAGE_CONFIDANTS ->
                caller.is(Role.ADMINISTRATOR);
            case READ_COVERAGE -> caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATOR);
            case ANSWER_GAP -> caller.is(Role.COORDINATOR);
            case KEEP_AVAILABILITY -> caller.is(Role.CONFIDANT);
            case READ_DUTIES, READ_READINESS ->
                caller.is(Role.COORDINATOR) || caller.is(Role.AUDITOR) || caller.is(Role.DECISION_MAKER);
            case MANAGE_DUTIES, MANAGE_SCREENING, MANAGE_AWARENESS -> caller.is(Role.COORDINATOR);
            case APPROVE_DUTY_EXCEPTION -> caller.is(Role.DECISION_MAKER);
            case CHOOSE_DESK_NOTICES, LIST_SCREENINGS_DUE -> caller.worksAtTheDesk();
        };
    }

    private static boolean followsRecommendations(Caller caller) {
        return Stream.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR)
                .anyMatch(caller::is);
    }
}
