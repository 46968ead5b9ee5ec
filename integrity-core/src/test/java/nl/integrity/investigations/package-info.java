@org.jspecify.annotations.NullMarked
package nl.integrity.investigations;
