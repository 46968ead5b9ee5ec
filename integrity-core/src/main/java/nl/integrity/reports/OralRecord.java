package nl.integrity.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said in a conversation, from the first draft to the signature.
 *
 * @param number counts the conversations of one report from 1
 * @param steps in the order in which they were taken; never none
 */
public record OralRecord(int number, Conversation conversation, List<OralRecordStep> steps) {
    public OralRecordState state() {
        return last().move().makes();
    }

    /** To be handed back with a command, so that nobody acts on what is no longer so. */
    public int version() {
        return last().number();
    }

    public OralRecordStep last() {
        return steps.get(steps.size() - 1);
    }

    /** As it stands. */
    public String text() {
        List<OralRecordStep> versions = versions();
        return versions.get(versions.size() - 1).text();
    }

    /** Each whole text, the first one first. */
    public List<OralRecordStep> versions() {
        return steps.stream().filter(step -> step.move().isVersion()).toList();
    }

    public boolean offers(OralRecordMove move) {
        return OralRecordLifecycle.offers(state(), move);
    }

    /** Whether a further conversation may have a record of its own. */
    public boolean isDone() {
        return OralRecordLifecycle.isDone(state());
    }

    /** Whether the reporter was ever asked to check it. */
    boolean wasOffered() {
        return steps.stream().anyMatch(step -> step.move() == OralRecordMove.OFFER);
    }

    /** As its reporter knows it: without what the secretary wrote and did not offer. */
    OralRecord forReporter() {
        List<OralRecordStep> known = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            boolean draft = steps.get(place).move() == OralRecordMove.WRITE
                    && (place == steps.size() - 1 || steps.get(place + 1).move() != OralRecordMove.OFFER);
            if (!draft) {
                known.add(steps.get(place));
            }
        }
        return new OralRecord(number, conversation, known);
    }

    @Override
    public String toString() {
        return "OralRecord " + number;
    }
}
