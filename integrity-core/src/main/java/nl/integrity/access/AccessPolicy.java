package nl.integrity.access;

import static nl.integrity.access.Relation.ASSESSOR;
import static nl.integrity.access.Relation.AT_REPORTERS_SIDE;
import static nl.integrity.access.Relation.CHAIR;
import static nl.integrity.access.Relation.MEMBER;
import static nl.integrity.access.Relation.OWNER;
import static nl.integrity.access.Relation.RECEIPT_HOLDER;
import static nl.integrity.access.Relation.SECRETARY;
import static nl.integrity.access.Relation.UNDECLARED;
import static nl.integrity.access.Relation.any;

import java.util.EnumSet;
import java.util.Set;

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
            case READ_OWN_REPORT, ADD_TO_OWN_REPORT, READ_OWN_RECORD, ADD_FILE_TO_OWN_REPORT, READ_OWN_FILE ->
                any(is, RECEIPT_HOLDER, AT_REPORTERS_SIDE);
            case ASK_FOR_MEETING,
                    REVEAL_OWN_IDENTITY,
                    WITHDRAW_REPORT,
                    INVOLVE_CONFIDANT,
                    ANSWER_RECORD,
                    ANSWER_AFTERCARE,
                    CHOOSE_OWN_NOTICES,
                    FIND_OWN_REPORTS -> any(is, RECEIPT_HOLDER);
            case FILE_FOR_REPORTER -> caller.is(Role.SECRETARY);
            case READ_REGISTER, KEEP_FILTER -> caller.is(Role.SECRETARY) || caller.is(Role.COMMITTEE_MEMBER);
            case DECLARE_INTEREST -> any(is, UNDECLARED, SECRETARY, CHAIR, MEMBER);
            case READ_CASE, READ_SUBJECTS, READ_FILE, TAKE_OVER, READ_TRIAGE -> any(is, SECRETARY, CHAIR, MEMBER);
            case READ_REPORTER_IDENTITY,
                    ACKNOWLEDGE_CASE,
                    WRITE_TO_REPORTER,
                    WRITE_RECORD,
                    OFFER_RECORD,
                    READ_AFTERCARE,
                    SEND_FILE,
                    CLOSE_CASE -> any(is, SECRETARY);
            case APPOINT_ASSESSORS -> any(is, SECRETARY, CHAIR);
            case ASSESS_CASE -> any(is, ASSESSOR);
            case DECIDE_TRIAGE, REOPEN_CASE -> any(is, CHAIR);
            case CONFIRM_TRIAGE -> any(is, MEMBER);
            case FINISH_TASK, TAG_CASE -> any(is, SECRETARY, OWNER);
            case HAND_OVER -> any(is, OWNER, CHAIR);
            case READ_AUDIT_TRAIL -> caller.is(Role.AUDITOR);
            case EDIT_CONTENT, MANAGE_COMMITTEES -> caller.is(Role.ADMINISTRATOR);
            case CHOOSE_DESK_NOTICES -> caller.worksAtTheDesk();
        };
    }
}
