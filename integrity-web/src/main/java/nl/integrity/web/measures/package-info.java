/** The pages of what was recommended, what is weak and what is done about it. */
@org.jspecify.annotations.NullMarked
package nl.integrity.web.measures;
