/** How often colleagues are told that there is something at the desk. */
@org.jspecify.annotations.NullMarked
package nl.integrity.web.notifications;
