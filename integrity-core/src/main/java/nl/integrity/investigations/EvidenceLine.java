package nl.integrity.investigations;

/**
 * A line of the register of evidence as it is bound to the one before.
 *
 * @param piece the number of the piece that it is about
 * @param opens whether it is the line by which the piece came in
 * @param said all that the database has of the line, and of the piece where it comes in
 * @param hash in hexadecimal, as it was kept
 */
record EvidenceLine(int position, int piece, boolean opens, String said, String hash) {
    @Override
    public String toString() {
        return "EvidenceLine " + position;
    }
}
