package nl.integrity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.PersonId;

/** Asks the policy and writes down the answer. Every door passes here first. */
@ApplicationScoped
public class Gate {
    @Inject
    CurrentCaller current;

    @Inject
    Exclusions exclusions;

    @Inject
    AuditTrail trail;

    /**
     * For what is about one dossier.
     *
     * @param found empty when nothing like it exists, which is refused in the same way as what is forbidden
     * @throws AccessRefused when the policy says no, which is written down and outlives the rollback
     * @throws InterestUndeclared when the caller has a part in the dossier, and must first say whether an interest too; that is a
     *     refusal, and written down like one
     */
    public <D extends Dossier> Admission<D> admit(Action action, Optional<D> found) {
        Caller caller = current.get();
        D dossier = found.orElseThrow(() -> refused(caller.actor(), action, "unknown"));
        Set<Relation> relations = relations(caller, dossier);
        if (!AccessPolicy.allows(caller, action, relations)) {
            if (relations.contains(Relation.UNDECLARED)
                    && AccessPolicy.allows(caller, Action.DECLARE_INTEREST, relations)) {
                trail.recordRefusal(caller.actor(), action.name(), dossier.reference());
                throw new InterestUndeclared(dossier.reference());
            }
            throw refused(caller.actor(), action, dossier.reference());
        }
        trail.recordAdmission(caller.actor(), action.name(), dossier.reference());
        return new Admission<>(caller, dossier);
    }

    /**
     * For what is about no single dossier, such as a list; the list itself leaves out what the caller may not see.
     *
     * @throws AccessRefused when the policy says no
     */
    public Caller admit(Action action) {
        return admit(action, "-");
    }

    /**
     * For what makes something new, which is called by its reference from then on.
     *
     * @throws AccessRefused when the policy says no
     */
    public Caller admit(Action action, String reference) {
        Caller caller = current.get();
        if (!AccessPolicy.allows(caller, action, Set.of())) {
            throw refused(caller.actor(), action, reference);
        }
        trail.recordAdmission(caller.actor(), action.name(), reference);
        return caller;
    }

    /**
     * For whoever has shown the receipt of a report. Who is logged in beside that is not asked, and never written down: it would tie a
     * name to a report.
     *
     * @throws AccessRefused when the policy says no
     */
    public Actor admitReporter(Action action, String reference) {
        if (!AccessPolicy.allows(Caller.UNKNOWN, action, Set.of(Relation.RECEIPT_HOLDER))) {
            throw refused(Actor.REPORTER, action, reference);
        }
        trail.recordAdmission(Actor.REPORTER, action.name(), reference);
        return Actor.REPORTER;
    }

    /**
     * For whoever has typed the code of a report: its reporter, or the confidant at the reporter's side, who may do less.
     *
     * @throws AccessRefused when the policy says no
     */
    public Actor admitHolder(Action action, Held held) {
        Relation relation = held.byConfidant()
                ? held.readsOnly() ? Relation.READS_ALONG : Relation.AT_REPORTERS_SIDE
                : Relation.RECEIPT_HOLDER;
        Actor actor = held.byConfidant() ? Actor.CONFIDANT : Actor.REPORTER;
        if (!AccessPolicy.allows(Caller.UNKNOWN, action, Set.of(relation))) {
            throw refused(actor, action, held.reference());
        }
        trail.recordAdmission(actor, action.name(), held.reference());
        return actor;
    }

    /**
     * For whoever asks a confidant for a conversation, or has shown the code of one. Neither who that is nor which conversation it is
     * is written down: what stands in the log is that somebody did so.
     *
     * @throws AccessRefused when the policy says no
     */
    public Actor admitClient(Action action) {
        if (!AccessPolicy.allows(Caller.UNKNOWN, action, Set.of(Relation.CLIENT))) {
            throw refused(Actor.CLIENT, action, "-");
        }
        trail.recordAdmission(Actor.CLIENT, action.name(), "-");
        return Actor.CLIENT;
    }

    /**
     * For somebody whom a case is about, who was told of it. That it is they is never written down: it would tie a name to a case.
     *
     * @throws AccessRefused when the policy says no
     */
    public <D extends Dossier> Admission<D> admitSubject(Action action, Optional<D> found) {
        Caller caller = current.get();
        D dossier = found.orElseThrow(() -> refused(Actor.SUBJECT, action, "unknown"));
        if (!AccessPolicy.allows(caller, action, relations(caller, dossier))) {
            throw refused(Actor.SUBJECT, action, "unknown");
        }
        trail.recordAdmission(Actor.SUBJECT, action.name(), dossier.reference());
        return new Admission<>(caller, dossier);
    }

    /**
     * For an employee who looks whether they were told of a case about them; the list itself leaves out what is not theirs. Whether there is
     * one, the log says not, nor who looked.
     *
     * @throws AccessRefused when the policy says no
     */
    public Caller admitSubject(Action action) {
        Caller caller = current.get();
        if (!AccessPolicy.allows(caller, action, Set.of(Relation.SUBJECT))) {
            throw refused(Actor.SUBJECT, action, "-");
        }
        trail.recordAdmission(Actor.SUBJECT, action.name(), "-");
        return caller;
    }

    /** Whether the caller could do something: to show it or not, and never to let them. */
    public boolean opens(Action action, Dossier dossier) {
        Caller caller = current.get();
        Set<Relation> is = relations(caller, dossier);
        return (action == Action.DECLARE_INTEREST || !is.contains(Relation.UNDECLARED))
                && AccessPolicy.allows(caller, action, is);
    }

    /** Which of these the caller could do: to show them or not, and never to let them. */
    public Set<Action> openAmong(Collection<Action> actions, Dossier dossier) {
        Caller caller = current.get();
        Set<Relation> is = relations(caller, dossier);
        return is.contains(Relation.UNDECLARED)
                ? Set.of()
                : actions.stream()
                        .filter(action -> AccessPolicy.allows(caller, action, is))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Who is asking, for a door that has been through the gate in another capacity. */
    public Caller caller() {
        return current.get();
    }

    private Set<Relation> relations(Caller caller, Dossier dossier) {
        PersonId person = caller.person();
        if (person == null) {
            return Set.of();
        }
        return exclusions.excludes(person, dossier.dossierId())
                ? Set.of(Relation.EXCLUDED)
                : dossier.relationsOf(person);
    }

    private AccessRefused refused(Actor actor, Action action, String reference) {
        trail.recordRefusal(actor, action.name(), reference);
        return new AccessRefused(true);
    }
}
