/** What the tests in the container share: the server, the application with the tests beside it, and people to come to its doors. */
@org.jspecify.annotations.NullMarked
package nl.integrity.container;
