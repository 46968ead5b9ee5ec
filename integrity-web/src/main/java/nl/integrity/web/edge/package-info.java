/** Where people's browsers meet the product: language, errors, headers, who is signed in; no rule of the ministry lives here. */
@NullMarked
package nl.integrity.web.edge;

import org.jspecify.annotations.NullMarked;
