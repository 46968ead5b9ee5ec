/** From recommendation to verified effect: what was recommended, what is weak, and what is done about it. It knows no case. */
@org.jspecify.annotations.NullMarked
package nl.integrity.measures;
