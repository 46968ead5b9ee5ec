package nl.integrity.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.letters.TemplateStore.Row;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;

/** The templates of letters for whoever words them, who sees no case, and no letter that was sent. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LetterEditing {
    @Inject
    Gate gate;

    @Inject
    TemplateStore store;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What holds, of each kind in their order. */
    public List<Template> overview() {
        gate.admit(Action.EDIT_LETTERS);
        return store.current().stream()
                .map(this::named)
                .sorted(Comparator.comparing(Template::kind))
                .toList();
    }

    /** One kind with all its versions. */
    public TemplateHistory open(LetterKind kind) {
        gate.admit(Action.EDIT_LETTERS);
        return new TemplateHistory(
                kind, store.history(kind).stream().map(this::named).toList());
    }

    /** How letters would look; nothing is kept. */
    public LetterPreview preview(@Valid ReviseTemplate command) {
        gate.admit(Action.EDIT_LETTERS);
        return new LetterPreview(
                TemplateText.write(command.textNl(), LetterFacts.example(Locale.forLanguageTag("nl"))),
                TemplateText.write(command.textEn(), LetterFacts.example(Locale.ENGLISH)));
    }

    /**
     * Words letters of a kind anew: those that are written from now on. The same words again change nothing.
     *
     * @throws BrokenRule when something is to be filled in that nobody knows, or a must is not, or somebody else did so since the caller read it
     */
    public void revise(@Valid ReviseTemplate command) {
        Caller caller = gate.admit(Action.EDIT_LETTERS);
        command.faults().values().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        if (command.saysWhat(store.current(command.kind()).template())) {
            return;
        }
        if (!store.add(command, clock.instant(), caller.known())) {
            throw new BrokenRule("content.changedMeanwhile");
        }
        trail.recordDeed(caller.actor(), "REVISE_LETTER", "letter " + command.kind() + " " + (command.basedOn() + 1));
    }

    private Template named(Row row) {
        Template words = row.template();
        return row.author() == null
                ? words
                : new Template(
                        words.kind(),
                        words.version(),
                        words.textNl(),
                        words.textEn(),
                        words.at(),
                        directory.nameOf(row.author()));
    }
}
