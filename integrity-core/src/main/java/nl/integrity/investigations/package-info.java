/** What a committee has investigated: by whose order, by which means and by whom, and what they found on each point. */
@NullMarked
package nl.integrity.investigations;

import org.jspecify.annotations.NullMarked;
