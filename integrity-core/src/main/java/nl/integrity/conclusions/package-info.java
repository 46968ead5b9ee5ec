/** The final report of an investigation: what was asked, done, found and recommended, and what it rests on. */
@NullMarked
package nl.integrity.conclusions;

import org.jspecify.annotations.NullMarked;
