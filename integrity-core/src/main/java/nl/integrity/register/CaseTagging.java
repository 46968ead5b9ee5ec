package nl.integrity.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.Sights;
import nl.integrity.register.RegisterStore.Word;
import nl.integrity.shared.BrokenRule;

/** The words that a case is found by. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseTagging {
    private static final int MOST = 10;

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Sights sights;

    @Inject
    RegisterStore register;

    @Inject
    TagStore store;

    @Inject
    LinkStore links;

    @Inject
    Labels labels;

    /**
     * What stands on a case: its tags, and what it has to do with others.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    public CaseTags open(String number) {
        var admitted = gate.admit(Action.READ_CASE, cases.find(number));
        CaseInHand hand = admitted.dossier();
        return new CaseTags(
                number,
                read(store.of(hand.id()), admitted.caller(), hand.reference()),
                gate.opens(Action.TAG_CASE, hand),
                links.of(hand.id(), sights.of(admitted.caller())).stream()
                        .filter(link -> link.endedAt() == null)
                        .map(link -> new CaseLink(link.number(), link.words()))
                        .toList());
    }

    /**
     * What stands on the cases that the caller may open, to be chosen again for this one.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none that the caller may tag
     */
    public List<Tag> known(String number) {
        Caller caller = gate.admit(Action.TAG_CASE, cases.find(number)).caller();
        return read(register.tags(sights.of(caller)), caller, "register");
    }

    /**
     * Puts a tag on a case, where it may be already.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none that the caller may tag
     * @throws BrokenRule when there are ten already
     */
    public void tag(@Valid TagCase command) {
        var admitted = gate.admit(Action.TAG_CASE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        String mark = labels.markOf(command.word());
        store.hold(hand.id());
        List<Word> there = store.of(hand.id());
        if (there.stream().noneMatch(tag -> mark.equals(tag.text()))) {
            if (there.size() >= MOST) {
                throw new BrokenRule("tag.enough");
            }
            store.put(
                    hand, mark, row -> labels.seal(Word.Kind.TAG, row, hand.id().value(), command.word()));
        }
    }

    /**
     * Takes a tag off a case; where it is not, nothing happens.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none that the caller may tag
     */
    public void untag(String number, String mark) {
        var admitted = gate.admit(Action.TAG_CASE, cases.find(number));
        store.take(admitted.dossier().id(), mark);
    }

    private List<Tag> read(List<Word> words, Caller reader, String reference) {
        return Labels.tags(words, labels.read(words, reader, reference));
    }
}
