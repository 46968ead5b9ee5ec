package nl.integrity.content;

/** A leaflet says something else from now on; told within the transaction. */
record ContentRevised(int number) {}
