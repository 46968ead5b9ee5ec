package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.integrity.organisation.Organisation;
import nl.integrity.questions.Answered;
import nl.integrity.questions.Answers;
import nl.integrity.questions.Question;
import nl.integrity.questions.QuestionKind;
import nl.integrity.questions.Questionnaire;
import nl.integrity.questions.Text;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReportIntake;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.SignedIn;
import nl.integrity.web.edge.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Backs {@code report.xhtml} and {@code desk/report.xhtml}: one question after another, with nothing stored before it is sent. What
 * was answered travels in the page's own sealed state.
 */
@Named
@RequestScoped
public class FileReportPage {
    private static final String DRAFT = "report.draft";
    private static final int LINES_FOR_PEOPLE = 2;

    @EJB
    ReportIntake intake;

    @EJB
    Organisation organisation;

    @Inject
    Checks checks;

    @Inject
    SignedIn signedIn;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    private int linesMore;
    private @Nullable Receipt receipt;

    public void begin() {
        Draft draft = draft();
        keep(draft.with(isMyself() ? known(draft.answers()) : draft.answers()).next(questionnaire(), today()));
    }

    /** On to the next question, when this one was answered well. */
    public void next() {
        Draft draft = take();
        Questionnaire asking = questionnaire();
        if (pass(asking.asked(draft.answers(), draft.step()))) {
            keep(draft.next(asking, today()));
        }
    }

    /** Back to the question before; what was typed is kept, right or wrong. */
    public void back() {
        keep(take().back(questionnaire()));
    }

    /** Room for one more person. */
    public void more() {
        take();
        linesMore = 1;
    }

    public void change(int step) {
        keep(draft().at(step));
    }

    /** The same page in the other language; a link would lose what was answered. */
    public void switchLanguage() {
        take();
        context.getViewRoot().setLocale(Language.other(context));
    }

    /** Sends the report without a login; the answer is the receipt. */
    public @Nullable String file() {
        if (isWhole()) {
            receipt = intake.file(command(), visitor.source());
            return "/receipt";
        }
        return null;
    }

    /** Sends it under the name of whoever is logged in. */
    public @Nullable String fileAsMyself() {
        keep(draft().with(draft().answers().with("name", List.of(signedIn.getName()))));
        if (isWhole()) {
            receipt = intake.fileAsMyself(command(), signedIn.getUnit());
            return "/receipt";
        }
        return null;
    }

    /** Whether it can be sent; else the first page where something is wrong is shown, and what it is. */
    boolean isWhole() {
        Questionnaire asking = questionnaire();
        Answers answers = draft().answers();
        List<Questionnaire.Fault> faults = Questionnaire.faults(asking.asked(answers), answers, today());
        if (faults.isEmpty()) {
            return true;
        }
        asking.questions().stream()
                .filter(question -> question.code().equals(faults.get(0).question()))
                .findFirst()
                .ifPresent(question -> {
                    keep(draft().at(question.step()));
                    pass(asking.asked(answers, question.step()));
                });
        return false;
    }

    FileReport command() {
        Draft draft = draft();
        return new FileReport(draft.submission(), language().getLanguage(), draft.version(), draft.answers());
    }

    private boolean pass(List<Question> asked) {
        List<Questionnaire.Fault> faults = Questionnaire.faults(asked, draft().answers(), today());
        faults.forEach(fault -> checks.refuseAt(fault.question(), fault.key(), fault.limit()));
        return faults.isEmpty();
    }

    /** Reads what was typed on this page into the draft. */
    private Draft take() {
        Draft draft = draft();
        Answers answers = draft.answers();
        for (Question question : getQuestions()) {
            answers = answers.with(question.code(), typed(question));
        }
        return keep(draft.with(answers));
    }

    private List<String> typed(Question question) {
        if (question.kind() != QuestionKind.PEOPLE) {
            return sent(question.code());
        }
        List<String> names = sent(question.code() + "-name");
        List<String> works = sent(question.code() + "-work");
        List<String> people = new ArrayList<>();
        for (int line = 0; line < Math.min(names.size(), works.size()); line++) {
            if (!names.get(line).isBlank() || !works.get(line).isBlank()) {
                people.add(names.get(line));
                people.add(works.get(line));
            }
        }
        return people;
    }

    private List<String> sent(String name) {
        String[] values =
                context.getExternalContext().getRequestParameterValuesMap().get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** What single sign-on knows of whoever is logged in. */
    private Answers known(Answers answers) {
        List<String> unit = organisation.units().stream()
                .filter(candidate -> candidate.code().equals(signedIn.getUnit()))
                .map(own -> own.id().toString())
                .toList();
        return answers.with("name", List.of(signedIn.getName()))
                .with("contact", List.of(signedIn.getEmail()))
                .with("unit", unit);
    }

    private boolean isMyself() {
        return context.getViewRoot().getViewId().equals("/desk/report.xhtml");
    }

    private Questionnaire questionnaire() {
        Questionnaire asked = intake.questionnaireOf(draft().version());
        return isMyself() ? asked.named() : asked;
    }

    Draft draft() {
        return (Draft) state().computeIfAbsent(DRAFT, none -> Draft.of(intake.questionnaire()));
    }

    Draft keep(Draft draft) {
        state().put(DRAFT, draft);
        return draft;
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Locale language() {
        return context.getViewRoot().getLocale();
    }

    public boolean isStarting() {
        return draft().step() == Draft.START;
    }

    public boolean isChecking() {
        return draft().step() == Draft.CHECK;
    }

    /** The questions of this page. */
    public List<Question> getQuestions() {
        return questionnaire().asked(draft().answers(), draft().step());
    }

    /** What the page asks: the one question, or what several have in common. */
    public String getTitle() {
        Question first = getQuestions().get(0);
        Text title = getQuestions().size() == 1 ? first.text() : first.page();
        return title.in(language());
    }

    /** How many pages there are, as it looks now. */
    public int getPages() {
        return questionnaire().steps(draft().answers()).size();
    }

    /** Which of them this is, from 1. */
    public int getPage() {
        return questionnaire().steps(draft().answers()).indexOf(draft().step()) + 1;
    }

    public String answer(String question) {
        return draft().answers().one(question);
    }

    public boolean chosen(String question, String choice) {
        return draft().answers().has(question, choice);
    }

    /** The people named so far, and room for more: by turns a name and what they do. */
    public List<List<String>> people(String question) {
        List<String> given = draft().answers().all(question);
        List<List<String>> lines = new ArrayList<>();
        for (int at = 0; at + 1 < given.size(); at += 2) {
            lines.add(given.subList(at, at + 2));
        }
        int room = Math.max(LINES_FOR_PEOPLE, lines.size()) + linesMore;
        while (lines.size() < room) {
            lines.add(List.of("", ""));
        }
        return lines;
    }

    /** What will be sent. */
    public List<Answered> getAnswered() {
        Questionnaire asking = questionnaire();
        return asking.answered(asking.kept(draft().answers()));
    }

    /** The receipt of a report that was entered for another. */
    void hand(Receipt given) {
        receipt = given;
    }

    public @Nullable Receipt getReceipt() {
        return receipt;
    }
}
