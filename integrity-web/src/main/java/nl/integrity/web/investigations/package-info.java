/** Pages of what a committee has investigated. */
@NullMarked
package nl.integrity.web.investigations;

import org.jspecify.annotations.NullMarked;
