@org.jspecify.annotations.NullMarked
package nl.integrity.web.letters;
