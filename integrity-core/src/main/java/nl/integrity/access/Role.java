package nl.integrity.access;

import java.util.List;

/** The realm roles of single sign-on, by the names that it gives them. A role opens a door; the dossier's facts decide what is behind it. */
public final class Role {
    public static final String EMPLOYEE = "employee";
    public static final String CONFIDANT = "confidant";
    public static final String SECRETARY = "secretary";
    public static final String COMMITTEE_MEMBER = "committee-member";
    public static final String INVESTIGATOR = "investigator";
    public static final String DECISION_MAKER = "decision-maker";
    public static final String MEASURE_OWNER = "measure-owner";
    public static final String COORDINATOR = "coordinator";
    public static final String AUDITOR = "auditor";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String ADMINISTRATOR = "administrator";
    public static final String PARLIAMENT_READER = "parliament-reader";

    /** Every realm role, in the order of the ministry's own table. */
    public static final List<String> ALL = List.of(
            EMPLOYEE,
            CONFIDANT,
            SECRETARY,
            COMMITTEE_MEMBER,
            INVESTIGATOR,
            DECISION_MAKER,
            MEASURE_OWNER,
            COORDINATOR,
            AUDITOR,
            PRIVACY_OFFICER,
            ADMINISTRATOR,
            PARLIAMENT_READER);

    /** No realm role: whoever holds the receipt of a report. The identity provider cannot give it. */
    static final String REPORTER = "reporter";

    private Role() {}
}
