/** Tables as spreadsheets keep them: read with distrust, written so that nothing in them is worked out. */
@org.jspecify.annotations.NullMarked
package nl.integrity.sheets;
