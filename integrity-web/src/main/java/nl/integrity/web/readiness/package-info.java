/** Pages about screening and about what makes people aware. */
@org.jspecify.annotations.NullMarked
package nl.integrity.web.readiness;
