/** Tells people by mail that there is something for them, and nothing of what it is. It listens; nobody leans on it. */
@org.jspecify.annotations.NullMarked
package nl.integrity.notifications;
