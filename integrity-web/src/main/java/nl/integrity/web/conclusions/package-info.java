/** The page and the paper of a final report. */
@NullMarked
package nl.integrity.web.conclusions;

import org.jspecify.annotations.NullMarked;
