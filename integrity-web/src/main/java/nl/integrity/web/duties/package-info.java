/** Pages about duties that do not go together. */
@org.jspecify.annotations.NullMarked
package nl.integrity.web.duties;
