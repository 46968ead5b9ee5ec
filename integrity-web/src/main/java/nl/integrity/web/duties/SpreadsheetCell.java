package nl.integrity.web.duties;

/** What stands in a cell of a file that is opened in a spreadsheet. */
final class SpreadsheetCell {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetCell() {}

    /** As text: what would be worked out as a formula gets an apostrophe before it, which a spreadsheet does not show. */
    static String plain(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
