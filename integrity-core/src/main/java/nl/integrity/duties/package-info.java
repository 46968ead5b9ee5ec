/** Which duties do not go together in one person, who holds what by the authorisation system, and where that conflicts. It knows no report and no case. */
@org.jspecify.annotations.NullMarked
package nl.integrity.duties;
