/** Which functions need a screening and whose is in order, and how many of whom were reached by what makes people aware. It knows no report and no case. */
@org.jspecify.annotations.NullMarked
package nl.integrity.readiness;
