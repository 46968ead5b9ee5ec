/** Who can be spoken to in confidence, where and when; and where nobody can. It knows no report and no conversation. */
@org.jspecify.annotations.NullMarked
package nl.integrity.confidants;
