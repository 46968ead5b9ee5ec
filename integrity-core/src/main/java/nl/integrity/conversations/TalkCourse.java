package nl.integrity.conversations;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a conversation stands: what the last of several things that replace one another made of it.
 *
 * @param entries what happened, the first first
 */
record TalkCourse(List<TalkEntry> entries) {
    private static final Set<TalkKind> ABOUT_MEETING =
            EnumSet.of(TalkKind.PROPOSED, TalkKind.AGREED, TalkKind.OTHER_MOMENT, TalkKind.PASSED_ON);
    private static final Set<TalkKind> ABOUT_REPORTING =
            EnumSet.of(TalkKind.DRAFTED, TalkKind.CONSENTED, TalkKind.REVOKED, TalkKind.FILED);

    TalkCourse {
        entries = List.copyOf(entries);
    }

    /** What was proposed and waits for an answer. */
    Optional<TalkEntry> proposal() {
        return last(ABOUT_MEETING, TalkKind.PROPOSED);
    }

    /** The moment that was agreed. */
    Optional<TalkEntry> agreed() {
        return last(ABOUT_MEETING, TalkKind.AGREED);
    }

    /** What a report would say, as it was put before whoever asked; until it is reported. */
    Optional<TalkEntry> draft() {
        return filed().isPresent() ? Optional.empty() : last(EnumSet.of(TalkKind.DRAFTED), TalkKind.DRAFTED);
    }

    /** The consent to what was drafted last: another draft needs another consent. */
    Optional<TalkEntry> consent() {
        return last(ABOUT_REPORTING, TalkKind.CONSENTED);
    }

    /** That it was reported. */
    Optional<TalkEntry> filed() {
        return last(EnumSet.of(TalkKind.FILED), TalkKind.FILED);
    }

    /** Whether the last word is that of whoever asked. */
    boolean awaitsConfidant() {
        return !entries.isEmpty() && !entries.get(entries.size() - 1).fromConfidant();
    }

    private Optional<TalkEntry> last(Set<TalkKind> among, TalkKind wanted) {
        return entries.stream()
                .filter(entry -> among.contains(entry.kind()))
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.kind() == wanted);
    }

    @Override
    public String toString() {
        return "TalkCourse";
    }
}
