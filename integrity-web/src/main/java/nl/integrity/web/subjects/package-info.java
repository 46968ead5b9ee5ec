/** Pages about those whom a case is about, and their own. */
@NullMarked
package nl.integrity.web.subjects;

import org.jspecify.annotations.NullMarked;
