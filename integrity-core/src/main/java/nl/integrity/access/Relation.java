package nl.integrity.access;

import java.util.Arrays;
import java.util.Set;

/** What somebody is to a dossier. One can be more than one thing to it. */
public enum Relation {
    /** It is about them, or they have another interest in it: they must not learn that it exists. */
    EXCLUDED,
    /** They hold the receipt of the report in it. */
    RECEIPT_HOLDER,
    /** They hold the code that its reporter gave to a confidant. */
    AT_REPORTERS_SIDE,
    /** The same, to read along and no more. */
    READS_ALONG,
    /** They hold the code of the confidential conversation that they asked for. */
    CLIENT,
    /** It is a confidential conversation of theirs, or was asked of them in confidence, and they are a confidant today. */
    CONFIDANT(Role.CONFIDANT),
    /** They have a part in it, and have not said yet whether they have an interest. */
    UNDECLARED(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER, Role.INVESTIGATOR),
    /** It is theirs to see to; of exactly one person it is. */
    OWNER(Role.SECRETARY, Role.COMMITTEE_MEMBER),
    /** They keep the files of the committee that is in charge of it. */
    SECRETARY(Role.SECRETARY),
    /** They preside over that committee, or stand in for whoever does. */
    CHAIR(Role.COMMITTEE_MEMBER),
    /** They have a vote in that committee. */
    MEMBER(Role.COMMITTEE_MEMBER),
    /** They were appointed to assess it. */
    ASSESSOR(Role.SECRETARY, Role.COMMITTEE_MEMBER),
    /** The committee's advice on it was put before them, to decide. */
    DECISION_MAKER(Role.DECISION_MAKER),
    /** They were ordered to investigate it, until a day, and said to be independent. */
    INVESTIGATOR(Role.INVESTIGATOR),
    /** They preside over the committee that stands in, and nobody who presides over the one in charge may know of it. */
    NEXT_CHAIR(Role.COMMITTEE_MEMBER),
    /** What they were told as somebody whom a case is about, and what they say to it. */
    SUBJECT(Role.EMPLOYEE),
    /** They asked to learn who reported it, and that was allowed, until a day. */
    REVEALED_TO(Role.SECRETARY, Role.COMMITTEE_MEMBER),
    /** The measure or the weakness is theirs to see to, or they stand in for whoever's it is. */
    RESPONSIBLE(Role.MEASURE_OWNER),
    /** They look whether it is done, and whether it works. */
    VERIFIER(Role.COORDINATOR, Role.AUDITOR, Role.MEASURE_OWNER),
    /** They lead the unit in which it is done, or one above it. */
    OVERSEES(Role.MEASURE_OWNER),
    /** They had no part in the case at any time, and it was decided on its final report. */
    APART(Role.AUDITOR),
    /** Nothing, or there is no single dossier. */
    NONE;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> roles;

    Relation(String... roles) {
        this.roles = Set.of(roles);
    }

    /** A fact about a dossier counts only for whoever single sign-on gave a role that goes with it. */
    boolean countsFor(Caller caller) {
        return roles.isEmpty() || roles.stream().anyMatch(caller::is);
    }

    /** Whether one of these is among them. */
    static boolean any(Set<Relation> held, Relation... wanted) {
        return Arrays.stream(wanted).anyMatch(held::contains);
    }
}
