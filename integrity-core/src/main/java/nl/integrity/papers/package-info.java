/** What those who handle a case write about it: notes, and documents in versions. */
@org.jspecify.annotations.NullMarked
package nl.integrity.papers;
