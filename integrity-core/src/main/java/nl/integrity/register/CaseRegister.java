package nl.integrity.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseSummary;
import nl.integrity.cases.Sight;
import nl.integrity.cases.Sights;
import nl.integrity.deadlines.Deadline;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.Questionnaires;
import nl.integrity.register.RegisterStore.Word;
import nl.integrity.register.RegisterView.Owner;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;

/** Which cases there are, and finding the one that is looked for. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseRegister {
    private static final int PAGE = 25;
    private static final String REFERENCE = "register";

    @Inject
    Gate gate;

    @Inject
    Sights sights;

    @Inject
    RegisterStore store;

    @Inject
    Labels labels;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * A page of the register, 25 rows, with what can be looked for. Of what the caller may not know there is nothing in it: no row, no owner, no tag, and
     * nothing from which its being there could be told.
     */
    public RegisterView read(RegisterQuery query) {
        Caller caller = gate.admit(Action.READ_REGISTER);
        Sight reader = sights.of(caller);
        List<RegisterRow> rows = store.rows(reader, query, SystemTime.today(clock), PAGE + 1);
        List<Word> words = store.words(reader);
        Map<UUID, String> read = labels.read(words, caller, REFERENCE);
        List<Tag> tags = Labels.tags(words, read);
        return new RegisterView(
                slice(rows, query.order(), tags),
                owners(words),
                tags,
                saved(words, read),
                directory.units(),
                questionnaires.categories());
    }

    private Slice<RegisterLine> slice(List<RegisterRow> rows, RegisterQuery.Order order, List<Tag> tags) {
        List<RegisterRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new Slice<>(
                shown.stream().map(row -> line(row, tags)).toList(),
                rows.size() > PAGE
                        ? RegisterPlace.behind(shown.get(PAGE - 1), order).text()
                        : null);
    }

    private RegisterLine line(RegisterRow row, List<Tag> tags) {
        LocalDate opened = LocalDate.ofInstant(row.openedAt(), SystemTime.ZONE);
        return new RegisterLine(
                new CaseSummary(
                        row.number(),
                        row.stage(),
                        row.openedAt(),
                        questionnaires.category(row.category()),
                        directory.unit(row.unit()),
                        row.owner() == null ? null : directory.nameOf(row.owner()),
                        row.nextKind() == null ? null : new Deadline(row.nextKind(), opened, row.nextDue(), null),
                        row.lastContactAt(),
                        row.awaitsAnswer()),
                tags.stream().filter(tag -> row.tags().contains(tag.mark())).toList());
    }

    private List<Owner> owners(List<Word> words) {
        return words.stream()
                .filter(word -> word.kind() == Word.Kind.OWNER)
                .map(word -> new PersonId(word.id()))
                .map(person -> new Owner(person, directory.nameOf(person)))
                .sorted(Comparator.comparing(Owner::name))
                .toList();
    }

    private static List<SavedFilter> saved(List<Word> words, Map<UUID, String> read) {
        return words.stream()
                .filter(word -> word.kind() == Word.Kind.FILTER && read.containsKey(word.id()))
                .map(word -> new SavedFilter(
                        word.id(), Objects.requireNonNull(read.get(word.id())), Objects.requireNonNull(word.text())))
                .sorted(Comparator.comparing(SavedFilter::name))
                .toList();
    }
}
