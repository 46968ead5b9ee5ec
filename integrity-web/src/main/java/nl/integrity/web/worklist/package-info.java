/** The page on which the desk opens. */
@org.jspecify.annotations.NullMarked
package nl.integrity.web.worklist;
