package nl.integrity.deliberation;

import java.util.Set;
import nl.integrity.shared.PersonId;

/**
 * Who takes part in the vote on a case.
 *
 * @param seats all with a vote, there or not
 * @param recused those of them who have an interest in the case, whether they said so or are named in it
 * @param able those who are there, and said to have no interest
 * @param undeclared those who are there, and did not say yet
 */
record Turnout(Set<PersonId> seats, Set<PersonId> recused, Set<PersonId> able, Set<PersonId> undeclared) {}
