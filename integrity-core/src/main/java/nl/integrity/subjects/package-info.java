/** What somebody whom a case is about is told, when and why not earlier, and what they say to it. */
@NullMarked
package nl.integrity.subjects;

import org.jspecify.annotations.NullMarked;
