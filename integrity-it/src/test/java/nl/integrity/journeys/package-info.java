/** What people do with Integrity, in a real browser against the whole running product. */
@NullMarked
package nl.integrity.journeys;

import org.jspecify.annotations.NullMarked;
