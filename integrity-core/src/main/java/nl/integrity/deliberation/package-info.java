/** How a committee comes to its opinion on a case: both sides heard, meetings, motions and votes; and what becomes of its advice. */
@org.jspecify.annotations.NullMarked
package nl.integrity.deliberation;
