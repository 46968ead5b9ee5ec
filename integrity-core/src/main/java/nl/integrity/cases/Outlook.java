package nl.integrity.cases;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be done in a case, for one reader.
 *
 * @param moves what brings the case further, or would
 * @param acts everything else
 * @param tasks what runs in it, the first due first
 */
public record Outlook(String number, CaseStage stage, List<Prospect> moves, List<Prospect> acts, List<CaseTask> tasks) {
    /** All that the reader can do at once. */
    public List<Prospect> now() {
        return Stream.concat(moves.stream(), acts.stream())
                .filter(each -> each.when() == Prospect.When.NOW)
                .toList();
    }

    /** Those with which it is so, moves before acts. */
    public List<Prospect> not(Prospect.When when) {
        return Stream.concat(moves.stream(), acts.stream())
                .filter(each -> each.when() == when)
                .toList();
    }
}
