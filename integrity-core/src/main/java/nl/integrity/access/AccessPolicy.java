package nl.integrity.access;

import static nl.integrity.access.Role.ADMINISTRATOR;
import static nl.integrity.access.Role.AUDITOR;
import static nl.integrity.access.Role.SECRETARY;

/** Who may do what. Every access rule of the platform is on this page; nothing is allowed elsewhere. */
final class AccessPolicy {
    private AccessPolicy() {}

    static boolean allows(Caller caller, Action action, Relation relation) {
        if (relation == Relation.EXCLUDED) {
            return false; // nobody works on, or looks into, a file about themselves
        }
        if (caller.is(ADMINISTRATOR) && action.touchesContent()) {
            return false; // whoever manages the system sees no report, whatever else they are
        }
        return switch (action) {
            case FILE_REPORT -> true;
            case READ_OWN_REPORT, ADD_TO_OWN_REPORT, READ_OWN_RECORD, ADD_FILE_TO_OWN_REPORT, READ_OWN_FILE ->
                relation == Relation.RECEIPT_HOLDER || relation == Relation.AT_REPORTERS_SIDE;
            case ASK_FOR_MEETING,
                    REVEAL_OWN_IDENTITY,
                    WITHDRAW_REPORT,
                    INVOLVE_CONFIDANT,
                    ANSWER_RECORD,
                    ANSWER_AFTERCARE,
                    CHOOSE_OWN_NOTICES,
                    FIND_OWN_REPORTS -> relation == Relation.RECEIPT_HOLDER;
            case READ_REGISTER,
                    READ_CASE,
                    READ_REPORTER_IDENTITY,
                    READ_SUBJECTS,
                    FILE_FOR_REPORTER,
                    DECLARE_CONFLICT,
                    FINISH_TASK,
                    ACKNOWLEDGE_CASE,
                    WRITE_TO_REPORTER,
                    WRITE_RECORD,
                    OFFER_RECORD,
                    READ_AFTERCARE,
                    SEND_FILE,
                    READ_FILE -> caller.is(SECRETARY);
            case READ_AUDIT_TRAIL -> caller.is(AUDITOR);
            case EDIT_CONTENT, MANAGE_COMMITTEES -> caller.is(ADMINISTRATOR);
            case CHOOSE_DESK_NOTICES -> caller.worksAtTheDesk();
        };
    }
}
