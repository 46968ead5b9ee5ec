package nl.integrity.cases;

import java.util.UUID;

/**
 * A file for the reporter of a case.
 *
 * @param submission drawn when the form was shown: the same file sent twice with it is kept once
 * @param name as the sender's computer calls it
 */
public record SendFile(String number, UUID submission, String name) {
    @Override
    public String toString() {
        return "SendFile";
    }
}
