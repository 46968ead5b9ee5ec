package nl.integrity.subjects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.Cases;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.SubjectStore.StoredPaper;
import nl.integrity.subjects.SubjectStore.StoredReply;
import nl.integrity.subjects.SubjectStore.StoredSubject;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * For somebody whom a case is about: what they were told, and what they say to it. Before they were told there is nothing here, as for
 * everybody. The log says not who they are.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class OwnHearing {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Subjects subjects;

    @Inject
    SubjectStore store;

    @Inject
    Vault vault;

    /** What the caller was told of; empty for almost everybody. */
    public List<OwnHearingLine> mine() {
        PersonId me = gate.admitSubject(Action.FIND_OWN_HEARING).known();
        List<StoredSubject> told = store.toldTo(subjects.mark(me));
        List<StoredPaper> papers = store.papers(told);
        LocalDate today = subjects.today();
        return told.stream()
                .map(subject -> {
                    List<StoredPaper> given = papers.stream()
                            .filter(paper -> paper.subject().equals(subject.id()))
                            .toList();
                    return new OwnHearingLine(
                            subject.id(),
                            Objects.requireNonNull(subject.toldAt()),
                            given.size(),
                            given.stream()
                                    .map(StoredPaper::dueOn)
                                    .filter(due -> due != null && !due.isBefore(today))
                                    .min(Comparator.naturalOrder())
                                    .orElse(null));
                })
                .toList();
    }

    /**
     * All that the caller was given in one case, and said: what they can read and what they can take with them (art. 15 GDPR) is the same.
     *
     * @throws nl.integrity.access.AccessRefused when there is none such, or none for this caller
     */
    public OwnHearingFile open(UUID subject) {
        var admitted = gate.admitSubject(Action.READ_OWN_HEARING, found(subject));
        StoredSubject told = admitted.dossier().subject();
        List<StoredPaper> papers = store.papers(List.of(told));
        List<StoredReply> replies = store.replies(papers);
        return new OwnHearingFile(
                told.id(),
                Objects.requireNonNull(told.toldAt()),
                subjects.papers(
                        told,
                        vault.open(
                                told.id(),
                                Compartment.HEARING,
                                Actor.SUBJECT,
                                admitted.dossier().reference()),
                        papers,
                        replies,
                        false));
    }

    /**
     * Says something to what they were given; whoever sees to the case is told.
     *
     * @throws nl.integrity.access.AccessRefused when there is none such, or none for this caller
     * @throws BrokenRule when they were not given it, nothing was said, or it is nothing to agree with
     */
    public void reply(@Valid ReplyToPaper command) {
        StoredSubject told = gate.admitSubject(Action.ANSWER_IN_OWN_HEARING, found(command.subject()))
                .dossier()
                .subject();
        subjects.reply(told, command, null);
        cases.tellOwner(cases.find(told.caseFile()), DeskNews.Kind.MESSAGE);
    }

    private Optional<SubjectDossier> found(UUID subject) {
        return store.find(subject).map(subjects::dossier);
    }
}
