package nl.integrity.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * What was asked about who reported a case, as those who handle it see it.
 *
 * @param anonymous whether nobody knows: then there is nothing to ask
 * @param keepsIt whether the reader knows by their function, and asks only for somebody outside
 * @param requests the latest first
 * @param mayAsk whether the reader can ask now
 * @param duties of the law that can be chosen today
 * @param furthest the last day that can be chosen today
 */
public record IdentityFile(
        String number,
        boolean anonymous,
        boolean keepsIt,
        List<IdentityRequest> requests,
        boolean mayAsk,
        List<Duty> duties,
        LocalDate furthest) {
    @Override
    public String toString() {
        return "IdentityFile " + number;
    }
}
