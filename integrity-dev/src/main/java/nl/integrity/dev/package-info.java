/** Starts a real PostgreSQL, Keycloak and server, for developers ({@link nl.integrity.dev.Run}) and for tests. */
@NullMarked
package nl.integrity.dev;

import org.jspecify.annotations.NullMarked;
