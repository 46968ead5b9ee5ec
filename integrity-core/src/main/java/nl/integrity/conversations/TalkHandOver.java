package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.HandledCases;
import nl.integrity.cases.HandledReport;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Unit;
import nl.integrity.questions.Answers;
import nl.integrity.questions.Category;
import nl.integrity.questions.Questionnaires;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReportIntake;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.OpenCompartment;

/** A conversation becomes a report, saying exactly what whoever asked for it consented to, and nothing else of it. */
@Stateless
@RolesAllowed(Role.CONFIDANT)
public class TalkHandOver {
    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkStore store;

    @Inject
    CaseConfidants matters;

    @Inject
    HandledCases cases;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @EJB
    ReportIntake intake;

    /**
     * Puts before whoever asked what a report would say. A consent to what was drafted before counts no more.
     *
     * @throws BrokenRule when it was reported already
     */
    public void draft(@Valid DraftReport command) {
        Held held = gate.admit(Action.HAND_OVER_TALK, talks.find(command.talk()))
                .dossier()
                .held();
        store.lock(held.talk());
        OpenCompartment open = talks.openToAdd(held);
        if (talks.course(held, open).filed().isPresent()) {
            throw new BrokenRule("talk.filed.already");
        }
        talks.add(held.talk(), command.submission(), true, TalkKind.DRAFTED, facts(command), open);
    }

    /** With the names that go with the codes, so that what is consented to is what stands there, whatever they are called later. */
    private Map<String, String> facts(DraftReport command) {
        Category category = questionnaires.category(String.valueOf(command.category()));
        Unit unit = directory.unit(Objects.requireNonNull(command.unit()));
        Map<String, String> facts = new HashMap<>();
        facts.put("text", command.account());
        facts.put("category", category.code());
        facts.put("category.nl", category.name().nl());
        facts.put("category.en", category.name().en());
        facts.put("unit", unit.id().toString());
        facts.put("unit.nl", unit.nameNl());
        facts.put("unit.en", unit.nameEn());
        if (command.location() != null) {
            facts.put("location", command.location().toString());
            facts.put("place", directory.location(command.location()).orElse(""));
        }
        return facts;
    }

    /** What a report can be about. */
    public List<Category> categories(UUID talk) {
        gate.admit(Action.HAND_OVER_TALK, talks.find(talk));
        return questionnaires.categories().stream().filter(Category::current).toList();
    }

    /**
     * Reports what was consented to. Register row, case and exclusion of whoever was its confidant stand or fall together; the receipt goes
     * to whoever asked, in the conversation, and is not shown to the confidant.
     *
     * @throws BrokenRule when there is no consent to what was drafted last, or it was taken back
     */
    public void file(UUID talk) {
        Held held =
                gate.admit(Action.HAND_OVER_TALK, talks.find(talk)).dossier().held();
        store.lock(held.talk());
        OpenCompartment open = talks.openToAdd(held);
        TalkCourse course = talks.course(held, open);
        TalkEntry consent = course.consent().orElseThrow(() -> new BrokenRule("talk.consent.none"));
        TalkEntry draft = course.draft().orElseThrow(() -> new BrokenRule("talk.filed.already"));
        TalkEntry asked = course.entries().get(0);
        Receipt receipt = intake.fileForClient(report(draft, consent, asked.fact("language")));
        HandledReport report = cases.justOpened(receipt.number());
        talks.everybody(held, open).forEach(confidant -> matters.standsBy(confidant, report));
        if (!asked.fact("person").isEmpty()) {
            cases.keepAway(report, PersonId.of(asked.fact("person")));
        }
        talks.add(
                held.talk(),
                draft.id(),
                true,
                TalkKind.FILED,
                Map.of("number", receipt.number(), "code", receipt.code().text()),
                open);
    }

    private FileReport report(TalkEntry draft, TalkEntry consent, String language) {
        Map<String, List<String>> answers = new HashMap<>();
        answers.put("account", List.of(draft.text()));
        for (String fact : List.of("category", "unit", "location")) {
            answers.put(fact, List.of(draft.fact(fact)));
        }
        for (String fact : List.of("disclosure", "name", "contact")) {
            answers.put(fact, List.of(consent.fact(fact)));
        }
        return new FileReport(draft.id(), language, questionnaires.current().version(), new Answers(answers));
    }
}
