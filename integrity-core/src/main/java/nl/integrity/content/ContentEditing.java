package nl.integrity.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.content.ContentStore.Row;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;

/** The leaflets for those who write them. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ContentEditing {
    @Inject
    Gate gate;

    @Inject
    ContentStore store;

    @Inject
    Contents contents;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    /** Every topic there is today, in the order of the leaflets. */
    public List<TopicState> overview() {
        gate.admit(Action.EDIT_CONTENT);
        return contents.topics().stream()
                .map(row ->
                        new TopicState(row.topic(), versions(row).findFirst().orElse(null)))
                .toList();
    }

    /**
     * One topic with all its versions.
     *
     * @throws AccessRefused when there is none
     */
    public TopicHistory open(TopicCode topic) {
        gate.admit(Action.EDIT_CONTENT);
        return history(topic);
    }

    /**
     * Words a topic anew, for everybody to read at once. The same words again change nothing.
     *
     * @throws BrokenRule when somebody else did so since the caller read it
     */
    public void revise(@Valid ReviseTopic command) {
        Caller caller = gate.admit(Action.EDIT_CONTENT);
        Version current = history(command.topic()).current();
        if (current != null && command.saysWhat(current.revision())) {
            return;
        }
        int number =
                contents.revise(command, caller.known()).orElseThrow(() -> new BrokenRule("content.changedMeanwhile"));
        trail.recordDeed(caller.actor(), "REVISE_CONTENT", "text " + number);
    }

    private TopicHistory history(TopicCode topic) {
        List<Row> rows = store.history(topic);
        if (rows.isEmpty()) {
            throw new AccessRefused();
        }
        return new TopicHistory(
                rows.get(0).topic(), rows.stream().flatMap(this::versions).toList());
    }

    private Stream<Version> versions(Row row) {
        return row.revision() == null
                ? Stream.empty()
                : Stream.of(new Version(row.revision(), row.author() == null ? null : directory.nameOf(row.author())));
    }
}
