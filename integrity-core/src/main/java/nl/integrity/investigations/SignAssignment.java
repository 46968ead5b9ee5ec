package nl.integrity.investigations;

/**
 * Signs the order to investigate.
 *
 * @param assignment the number of the wording that the caller read
 */
public record SignAssignment(String number, int assignment) {
    @Override
    public String toString() {
        return "SignAssignment";
    }
}
