package nl.integrity.duties;

/**
 * Takes in a list as it was looked at.
 *
 * @param leaveOut without the lines in which something is wrong
 */
public record ApplyList(DraftId draft, boolean leaveOut) {
    @Override
    public String toString() {
        return "apply " + draft;
    }
}
