/** What waits for somebody, wherever in the platform it arose. */
@org.jspecify.annotations.NullMarked
package nl.integrity.worklist;
