package nl.integrity.access;

/** Everything that the gate can be asked to let somebody do. */
public enum Action {
    /** Tell the ministry of a suspected wrongdoing. */
    FILE_REPORT(Touches.NOTHING_YET),
    /** As its reporter: read the status and the dialogue. */
    READ_OWN_REPORT(Touches.CONTENT),
    /** As its reporter: say more. */
    ADD_TO_OWN_REPORT(Touches.CONTENT),
    /** As its reporter: add a file. */
    ADD_FILE_TO_OWN_REPORT(Touches.CONTENT),
    /** As its reporter: download a file, an own one or the committee's. */
    READ_OWN_FILE(Touches.CONTENT),
    /** As its reporter: ask for a conversation in person. */
    ASK_FOR_MEETING(Touches.CONTENT),
    /** As its reporter: say who one is. */
    REVEAL_OWN_IDENTITY(Touches.CONTENT),
    /** As its reporter: take it back. */
    WITHDRAW_REPORT(Touches.CONTENT),
    /** As its reporter: let a confidant follow along, or no longer. */
    INVOLVE_CONFIDANT(Touches.CONTENT),
    /** As its reporter: read the record of a conversation. */
    READ_OWN_RECORD(Touches.CONTENT),
    /** As its reporter: correct, sign or decline the record of a conversation. */
    ANSWER_RECORD(Touches.CONTENT),
    /** As its reporter: tell how one was treated since the report. */
    ANSWER_AFTERCARE(Touches.CONTENT),
    /** As its reporter: say by which address to hear that there is news, or no longer. */
    CHOOSE_OWN_NOTICES(Touches.CONTENT),
    /** As its reporter: see who asked to learn who one is, and who looked. */
    READ_OWN_REVEALS(Touches.CONTENT),
    /** As its reporter: agree that somebody learns who one is, or not, or no longer. */
    ANSWER_REVEAL(Touches.CONTENT),
    /** As a colleague who reported by name: find the own reports. */
    FIND_OWN_REPORTS(Touches.CONTENT),
    /** Enter a report that was made by telephone, in person or by letter. */
    FILE_FOR_REPORTER(Touches.CONTENT),
    /** See which cases there are. */
    READ_REGISTER(Touches.CONTENT),
    /** See which terms run, and how urgent they are. */
    READ_DEADLINES(Touches.CONTENT),
    /** Take the last days of the terms that run to a calendar elsewhere. */
    EXPORT_DEADLINES(Touches.CONTENT),
    /** Keep a filter of the register for oneself, or no longer. */
    KEEP_FILTER(Touches.CONTENT),
    /** Open a case: with what was reported, the dialogue, and what became of it. */
    READ_CASE(Touches.CONTENT),
    /** Learn the name and contact details of a reporter who gave them. */
    READ_REPORTER_IDENTITY(Touches.CONTENT),
    /** See who asked to learn who reported, and what became of it. */
    READ_REVEALS(Touches.CONTENT),
    /** Ask to learn who reported. */
    ASK_REVEAL(Touches.CONTENT),
    /** As one of two people: approve, or not, that somebody learns who reported because the law demands it. */
    APPROVE_REVEAL(Touches.CONTENT),
    /** Tell the reporter, before it happens, that somebody will learn who they are. */
    TELL_OF_REVEAL(Touches.CONTENT),
    /** As whoever asked, and was allowed: learn who reported. */
    READ_REVEALED_IDENTITY(Touches.CONTENT),
    /** Learn who is named in a report. */
    READ_SUBJECTS(Touches.CONTENT),
    /** Say whether one has an interest in a case: before seeing any of it, or later. */
    DECLARE_INTEREST(Touches.CONTENT),
    /** Mark a task in a case as done. */
    FINISH_TASK(Touches.CONTENT),
    /** Confirm to the reporter that the report was received. */
    ACKNOWLEDGE_CASE(Touches.CONTENT),
    /** Send the reporter a message. */
    WRITE_TO_REPORTER(Touches.CONTENT),
    /** Write a letter from its template, to be completed and sent. */
    PREPARE_LETTER(Touches.CONTENT),
    /** Take a letter back that is not with the reporter yet. */
    TAKE_BACK_LETTER(Touches.CONTENT),
    /** Write the record of a conversation. */
    WRITE_RECORD(Touches.CONTENT),
    /** Put the record of a conversation before the reporter. */
    OFFER_RECORD(Touches.CONTENT),
    /** Learn how the reporter was treated since the report. */
    READ_AFTERCARE(Touches.CONTENT),
    /** Send the reporter a file. */
    SEND_FILE(Touches.CONTENT),
    /** Download a file of a case. */
    READ_FILE(Touches.CONTENT),
    /** Put words on a case to find it by, or take them off. */
    TAG_CASE(Touches.CONTENT),
    /** Offer a case to somebody else to see to. */
    HAND_OVER(Touches.CONTENT),
    /** Open a case to somebody from elsewhere, for a time, because nobody in the committee can do that part any more. */
    OPEN_TO_STAND_IN(Touches.CONTENT),
    /** Make what was reported part of another case, or a case of its own again. */
    JOIN_CASE(Touches.CONTENT),
    /** Say that a case has to do with another, or no longer. */
    LINK_CASE(Touches.CONTENT),
    /** Take over a case that was offered, or that nobody sees to. */
    TAKE_OVER(Touches.CONTENT),
    /** See how far the triage of a case is, and what was found. */
    READ_TRIAGE(Touches.CONTENT),
    /** Appoint the two who assess a case. */
    APPOINT_ASSESSORS(Touches.CONTENT),
    /** As one of those: answer the questions of the triage. */
    ASSESS_CASE(Touches.CONTENT),
    /** Decide what a case is, and what happens with it. */
    DECIDE_TRIAGE(Touches.CONTENT),
    /** As a second person: agree, or not, with a decision that departs from the assessments. */
    CONFIRM_TRIAGE(Touches.CONTENT),
    /** Word what a case is about, point by point. */
    WORD_ALLEGATION(Touches.CONTENT),
    /** See which meetings there are of the committees that one sits in. */
    READ_MEETINGS(Touches.CONTENT),
    /** Open a meeting: who is there, and what is on the agenda of what one may know. */
    READ_MEETING(Touches.CONTENT),
    /** Plan a meeting of a committee. */
    PLAN_MEETING(Touches.CONTENT),
    /** Write down who is at a meeting. */
    KEEP_MEETING(Touches.CONTENT),
    /** Put a case on the agenda of a meeting. */
    PUT_ON_AGENDA(Touches.CONTENT),
    /** Read what the committee deliberated on a case. */
    READ_DELIBERATION(Touches.CONTENT),
    /** Propose something that the committee votes on. */
    PROPOSE_MOTION(Touches.CONTENT),
    /** Vote on it. */
    VOTE(Touches.CONTENT),
    /** Establish what came of a vote. */
    CONCLUDE_VOTE(Touches.CONTENT),
    /** Write the minutes of a case's part of a meeting. */
    WRITE_MINUTES(Touches.CONTENT),
    /** Sign them. */
    SIGN_MINUTES(Touches.CONTENT),
    /** Put what was found in draft before those it is about, and write down what they say. */
    HEAR_BOTH_SIDES(Touches.CONTENT),
    /** Put the committee's advice before whoever decides on it. */
    GIVE_ADVICE(Touches.CONTENT),
    /** Read the committee's opinion and advice. */
    READ_ADVICE(Touches.CONTENT),
    /** Follow the advice, or not. */
    DECIDE_ON_ADVICE(Touches.CONTENT),
    /** See which advices lie before oneself. */
    LIST_ADVICE(Touches.CONTENT),
    /** Read the order to investigate a case, the means that were asked for, and what was found. */
    READ_INVESTIGATION(Touches.CONTENT),
    /** Word the order to investigate a case. */
    ASSIGN_INVESTIGATION(Touches.CONTENT),
    /** As the chair: sign that order. */
    SIGN_ASSIGNMENT(Touches.CONTENT),
    /** As an investigator: see which investigations are the own. */
    LIST_INVESTIGATIONS(Touches.CONTENT),
    /** As an investigator of a case: ask to use a means, and write what was found. */
    INVESTIGATE(Touches.CONTENT),
    /** Read the register of evidence of a case, check it, and open a file in it. */
    READ_EVIDENCE(Touches.CONTENT),
    /** As an investigator of a case: enter evidence, and who holds it since. */
    KEEP_EVIDENCE(Touches.CONTENT),
    /** Read with whom an investigation spoke, and the records of it. */
    READ_INTERVIEWS(Touches.CONTENT),
    /** As an investigator of a case: plan conversations, and write down what was said. */
    KEEP_INTERVIEWS(Touches.CONTENT),
    /** As the chair: let the investigators use a means, or not. */
    DECIDE_METHOD(Touches.CONTENT),
    /** As the chair: let nothing go on for a time that could harm a criminal investigation. */
    HOLD_INVESTIGATION(Touches.CONTENT),
    /** Read the final report of an investigation; whoever may read no drafts, when it is final. */
    READ_FINAL_REPORT(Touches.CONTENT),
    /** As an auditor: see which final reports there are of what was decided. */
    LIST_AUDITED_REPORTS(Touches.CONTENT),
    /** As an auditor who had no part in the case: read one of them, without the names in it. */
    READ_AUDITED_REPORT(Touches.CONTENT),
    /** The same: take it along. */
    TAKE_AUDITED_REPORT(Touches.CONTENT),
    /** See what those whom a case is about were told, and what they said to it. */
    READ_HEARING(Touches.CONTENT),
    /** As the chair: tell somebody whom a case is about later, for a reason. */
    DELAY_NOTICE(Touches.CONTENT),
    /** As an employee: see whether one was told of a case about oneself. */
    FIND_OWN_HEARING(Touches.NO_CONTENT),
    /** As somebody whom a case is about: read what one was told. */
    READ_OWN_HEARING(Touches.NO_CONTENT),
    /** As somebody whom a case is about: say something to it. */
    ANSWER_IN_OWN_HEARING(Touches.NO_CONTENT),
    /** Read the notes of a case: those for all who handle it, and one's own. */
    READ_NOTES(Touches.CONTENT),
    /** Write a note, or change what one wrote. */
    WRITE_NOTE(Touches.CONTENT),
    /** Read the documents of a case. */
    READ_DOCUMENTS(Touches.CONTENT),
    /** Add a document, or a version of one. */
    WRITE_DOCUMENT(Touches.CONTENT),
    /** Say that a version of a document is final. */
    FINISH_DOCUMENT(Touches.CONTENT),
    /** Have what was decided followed up. */
    FOLLOW_UP(Touches.CONTENT),
    /** Close a case. */
    CLOSE_CASE(Touches.CONTENT),
    /** Open a closed case anew. */
    REOPEN_CASE(Touches.CONTENT),
    /** Ask a confidant for a conversation. */
    ASK_TALK(Touches.CONTENT),
    /** As a colleague who asked for one by name: find the own conversations. */
    FIND_OWN_TALKS(Touches.CONTENT),
    /** As whoever asked for it: read a conversation with a confidant. */
    READ_OWN_TALK(Touches.CONTENT),
    /** As whoever asked for it: write in it, and agree on a moment. */
    WRITE_IN_OWN_TALK(Touches.CONTENT),
    /** As whoever asked for it: end it, or erase it. */
    END_OWN_TALK(Touches.CONTENT),
    /** As whoever asked for it: go on with another confidant. */
    PASS_ON_OWN_TALK(Touches.CONTENT),
    /** As whoever asked for it: consent that it becomes a report, or no longer. */
    CONSENT_TO_REPORT(Touches.CONTENT),
    /** As a confidant: see which conversations and reports are the own. */
    LIST_TALKS(Touches.CONTENT),
    /** As its confidant: read a conversation. */
    READ_TALK(Touches.CONTENT),
    /** As its confidant: write in it, and propose moments. */
    WRITE_IN_TALK(Touches.CONTENT),
    /** As its confidant: note something for oneself. */
    KEEP_NOTE(Touches.CONTENT),
    /** As its confidant: end it. */
    END_TALK(Touches.CONTENT),
    /** As its confidant: report what was consented to. */
    HAND_OVER_TALK(Touches.CONTENT),
    /** As the confidant whom a reporter chose: follow the report. */
    FOLLOW_SUPPORTED(Touches.CONTENT),
    /** As the confidant who was asked to: take care of somebody whom a case is about. */
    TAKE_CARE(Touches.CONTENT),
    /** As a confidant: account for a year. */
    COUNT_OWN_TALKS(Touches.CONTENT),
    /** See what all confidants together counted over a year. */
    READ_TALK_FIGURES(Touches.CONTENT),
    /** Decide that somebody whom a case is about may know, and has a confidant. */
    ARRANGE_CARE(Touches.CONTENT),
    /** See what was recommended, and how it stands with it and with all measures. */
    READ_RECOMMENDATIONS(Touches.CONTENT),
    /** Enter what was recommended, and word what may be told of it in public. */
    KEEP_RECOMMENDATIONS(Touches.CONTENT),
    /** Say whether a recommendation is followed. */
    ANSWER_RECOMMENDATION(Touches.CONTENT),
    /** See the measures that one sees to, verifies or oversees. */
    LIST_OWN_MEASURES(Touches.CONTENT),
    /** See a measure with all that was done. */
    READ_MEASURE(Touches.CONTENT),
    /** Plan a measure: who does it, until when, and who looks whether it works. */
    PLAN_MEASURE(Touches.CONTENT),
    /** As its owner or deputy: do it, and tell of it. */
    WORK_ON_MEASURE(Touches.CONTENT),
    /** As somebody else: see that a measure is done, and whether it works. */
    VERIFY_MEASURE(Touches.CONTENT),
    /** As its owner, its deputy or who looks whether it works: add a file by which that can be seen. */
    PROVE_MEASURE(Touches.CONTENT),
    /** Accept for a time that something is not done. */
    ACCEPT_RISK(Touches.CONTENT),
    /** See where the ministry is weak, and how much, without what the weakness is. */
    READ_RISK_MAP(Touches.CONTENT),
    /** Enter a weakness, and weigh it. */
    KEEP_VULNERABILITIES(Touches.CONTENT),
    /** As its owner, or who looks after them: read what the weakness is. */
    READ_VULNERABILITY(Touches.CONTENT),
    /** See who did what, and check that nothing in it was changed. */
    READ_AUDIT_TRAIL(Touches.NO_CONTENT),
    /** Write what the public pages say. */
    EDIT_CONTENT(Touches.NO_CONTENT),
    /** Word the templates of letters. */
    EDIT_LETTERS(Touches.NO_CONTENT),
    /** Keep who sits in which committee, and by which rules it decides. */
    MANAGE_COMMITTEES(Touches.NO_CONTENT),
    /** Keep who leads which unit, and which is a part of which. */
    MANAGE_UNITS(Touches.NO_CONTENT),
    /** Keep who is a confidant, for which locations, and how many people work there. */
    MANAGE_CONFIDANTS(Touches.NO_CONTENT),
    /** See where confidants lack, or will. */
    READ_COVERAGE(Touches.NO_CONTENT),
    /** Say what is done where confidants lack. */
    ANSWER_GAP(Touches.NO_CONTENT),
    /** As a confidant: tell when one is there. */
    KEEP_AVAILABILITY(Touches.NO_CONTENT),
    /** See who holds duties that do not go together, and what was allowed for a time. */
    READ_DUTIES(Touches.NO_CONTENT),
    /** Keep which duties do not go together and who holds what, and ask for exceptions. */
    MANAGE_DUTIES(Touches.NO_CONTENT),
    /** As a second person: let somebody hold two such duties for a time, or not. */
    APPROVE_DUTY_EXCEPTION(Touches.NO_CONTENT),
    /** See of how many screenings are in order, and how many people are made aware: numbers. */
    READ_READINESS(Touches.NO_CONTENT),
    /** Keep who needs a screening and what came of it; whoever manages the system does not, whatever else they are. */
    MANAGE_SCREENING(Touches.CONTENT),
    /** As whoever leads a unit: see whose screening runs out there. */
    LIST_SCREENINGS_DUE(Touches.CONTENT),
    /** Plan what makes people aware, and count who came. */
    MANAGE_AWARENESS(Touches.NO_CONTENT),
    /** Decide how often to be told that there is something at the desk. */
    CHOOSE_DESK_NOTICES(Touches.NO_CONTENT);

    private enum Touches {
        NOTHING_YET,
        NO_CONTENT,
        CONTENT
    }

    private final Touches touches;

    Action(Touches touches) {
        this.touches = touches;
    }

    boolean touchesContent() {
        return touches == Touches.CONTENT;
    }
}
