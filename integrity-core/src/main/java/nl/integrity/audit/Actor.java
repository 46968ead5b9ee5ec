package nl.integrity.audit;

import nl.integrity.shared.PersonId;

/**
 * Who is behind an entry, and by which way they came. Of a reporter nothing is said: not the person, even when it is known, and no
 * address.
 *
 * @param name the subject identifier of a member of staff, or a word for the others
 * @param channel {@code desk}, {@code public} or {@code system}
 */
public record Actor(String name, String channel) {
    public static final Actor REPORTER = new Actor("reporter", "public");
    /** The confidant at a reporter's side, of whom no more is known than of the reporter. */
    public static final Actor CONFIDANT = new Actor("confidant", "public");

    /** Whoever asked a confidant for a conversation: of them nothing is said either. */
    public static final Actor CLIENT = new Actor("client", "public");

    /** Somebody whom a case is about, who was told of it: the log says not who. */
    public static final Actor SUBJECT = new Actor("subject", "desk");

    public static final Actor SYSTEM = new Actor("system", "system");

    /** Somebody without a login: on the public pages, or before one. */
    public static final Actor UNKNOWN = new Actor("unknown", "public");

    public static Actor staff(PersonId person) {
        return new Actor(person.toString(), "desk");
    }
}
