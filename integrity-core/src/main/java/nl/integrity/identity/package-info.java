/** Who may learn who reported, beside the committee's secretary: with the reporter's consent, or by law with two people's approval; for a time. */
@org.jspecify.annotations.NullMarked
package nl.integrity.identity;
