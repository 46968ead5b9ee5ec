package nl.integrity.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Readers;
import nl.integrity.access.Role;
import nl.integrity.attachments.CleaningState;
import nl.integrity.attachments.FileKind;
import nl.integrity.attachments.ScanState;
import nl.integrity.cases.BoardQuery;
import nl.integrity.cases.CaseAct;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Interest;
import nl.integrity.cases.LetterPurpose;
import nl.integrity.cases.ReopenGround;
import nl.integrity.cases.TaskKind;
import nl.integrity.committees.EndReason;
import nl.integrity.committees.GapKind;
import nl.integrity.committees.RoleMismatch;
import nl.integrity.committees.SeatFunction;
import nl.integrity.committees.VotingRule;
import nl.integrity.confidants.Answer;
import nl.integrity.confidants.CertificateKind;
import nl.integrity.confidants.LocationCover;
import nl.integrity.confidants.Mismatch;
import nl.integrity.confidants.Publicity;
import nl.integrity.confidants.Specialism;
import nl.integrity.confidants.SpokenLanguage;
import nl.integrity.content.Leaflet;
import nl.integrity.conversations.TalkKind;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.deliberation.Choice;
import nl.integrity.deliberation.Finding;
import nl.integrity.deliberation.MotionKind;
import nl.integrity.deliberation.Outcome;
import nl.integrity.deliberation.Response;
import nl.integrity.duties.ExceptionState;
import nl.integrity.duties.LineFault;
import nl.integrity.identity.IdentityGround;
import nl.integrity.identity.IdentityMove;
import nl.integrity.identity.IdentityScope;
import nl.integrity.identity.IdentityState;
import nl.integrity.identity.Unannounced;
import nl.integrity.investigations.AnnexKind;
import nl.integrity.investigations.CustodyKind;
import nl.integrity.investigations.EvidenceFault;
import nl.integrity.investigations.EvidenceKind;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InterviewMove;
import nl.integrity.investigations.InterviewState;
import nl.integrity.investigations.MethodAnswer;
import nl.integrity.investigations.MethodKind;
import nl.integrity.investigations.MethodState;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.Placeholder;
import nl.integrity.measures.Confidentiality;
import nl.integrity.measures.Layer;
import nl.integrity.measures.MeasureKind;
import nl.integrity.measures.MeasureMove;
import nl.integrity.measures.MeasurePart;
import nl.integrity.measures.MeasureStage;
import nl.integrity.measures.SourceKind;
import nl.integrity.measures.Standing;
import nl.integrity.notifications.Pace;
import nl.integrity.papers.NoteKind;
import nl.integrity.papers.PaperStep;
import nl.integrity.protection.Help;
import nl.integrity.protection.Treatment;
import nl.integrity.readiness.ActivityKind;
import nl.integrity.readiness.Register;
import nl.integrity.register.RegisterFilter;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.OralRecordMove;
import nl.integrity.reports.OralRecordState;
import nl.integrity.reports.RecordManner;
import nl.integrity.reports.RecordingConsent;
import nl.integrity.subjects.PaperKind;
import nl.integrity.triage.CrimeReport;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Priority;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Signal;
import nl.integrity.triage.Verdict;
import nl.integrity.worklist.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every text is there, in both languages, and is used. */
class TextsTest {
    private static final String OWN_TAGS = "nl.integrity";
    /** Whatever says which bundle a tag takes its texts from, and the part of a key that is only known later. */
    private static final Pattern KEYS_IN_BUNDLE =
            Pattern.compile("(?<![\\w.])(\\w+)(?:\\[|\\.containsKey\\()([^\\[\\]]*(?:\\[[^\\]]*\\][^\\[\\]]*)*)[\\])]");

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    /** Keys of which the last part is only known when a page is shown, with the values it can have where code lists them. */
    private static final Map<String, Map<String, Set<String>>> DYNAMIC = Map.ofEntries(
            Map.entry(
                    "common",
                    Map.of("role.", Set.copyOf(Role.ALL), "fault.", Set.of("400", "404", "405", "413", "500", "503"))),
            Map.entry(
                    "investigations",
                    Map.ofEntries(
                            Map.entry("kind.", names(MethodKind.values())),
                            Map.entry("means.", names(MethodState.values())),
                            Map.entry("answer.", names(MethodAnswer.values())),
                            Map.entry(
                                    "done.",
                                    Set.of("assigned", "signed", "asked", "decided", "found", "held", "lifted")),
                            Map.entry("evidence.piece.", names(EvidenceKind.values())),
                            Map.entry("evidence.fault.", names(EvidenceFault.Kind.values())),
                            Map.entry("evidence.custody.", names(CustodyKind.values())),
                            Map.entry("interview.role.", names(InterviewKind.values())),
                            Map.entry("interview.state.", names(InterviewState.values())),
                            Map.entry("interview.move.", names(InterviewMove.values())),
                            Map.entry("interview.step.", names(InterviewMove.values())),
                            Map.entry("evidence.done.", Set.of("entered", "handed", "corrected")),
                            Map.entry("interview.done.", Set.of("planned", "moved")))),
            Map.entry(
                    "conclusions",
                    Map.of("annex.", names(AnnexKind.values()), "done.", Set.of("written", "concluded"))),
            Map.entry(
                    "subjects",
                    Map.of(
                            "kind.",
                            names(PaperKind.values()),
                            "done.",
                            Set.of("named", "nobody", "delayed", "given", "letter", "entered"))),
            Map.entry(
                    "measures",
                    Map.ofEntries(
                            Map.entry("standing.", names(Standing.values())),
                            Map.entry("kind.", names(SourceKind.values())),
                            Map.entry("confidentiality.", names(Confidentiality.values())),
                            Map.entry("response.", names(nl.integrity.measures.Response.values())),
                            Map.entry("measure.kind.", names(MeasureKind.values())),
                            Map.entry("stage.", names(MeasureStage.values())),
                            Map.entry("due.", names(MeasureStage.values())),
                            Map.entry("move.", names(MeasureMove.values())),
                            Map.entry("proofs.part.", names(MeasurePart.values())),
                            Map.entry("layer.", names(Layer.values())),
                            Map.entry("likelihood.", Set.of("1", "2", "3", "4", "5")),
                            Map.entry("impact.", Set.of("1", "2", "3", "4", "5")),
                            Map.entry("letter.", Set.of("on", "since")),
                            Map.entry(
                                    "done.",
                                    Set.of("answered", "worded", "added", "planned", "taken", "agreed", "reached")))),
            Map.entry(
                    "reports",
                    Map.ofEntries(
                            Map.entry("follow.stage.", names(CaseStage.values())),
                            Map.entry(
                                    "follow.task.",
                                    names(Stream.of(TaskKind.values())
                                            .filter(TaskKind::isTheReporters)
                                            .toArray(TaskKind[]::new))),
                            Map.entry("follow.disclosure.", names(Disclosure.values())),
                            Map.entry("proof.reporter.", names(Disclosure.values())),
                            Map.entry("follow.done.", Set.of()),
                            Map.entry("who.reads.", Set.copyOf(Readers.ofCases())),
                            Map.entry("reveal.scope.", Set.of("CONFIDENTIAL", "NAMED")),
                            Map.entry("intake.channel.", Set.of("TELEPHONE", "MEETING", "LETTER")),
                            Map.entry("record.now.", names(OralRecordState.values())),
                            Map.entry("record.channel.", Set.of("TELEPHONE", "MEETING")),
                            Map.entry("record.manner.", names(RecordManner.values())),
                            Map.entry("record.consent.", names(RecordingConsent.Way.values())),
                            Map.entry("record.step.", names(OralRecordMove.values())))),
            Map.entry(
                    "cases",
                    Map.ofEntries(
                            Map.entry("stage.", names(CaseStage.values())),
                            Map.entry("clock.", names(DeadlineKind.values())),
                            Map.entry("register.order.", Set.of()),
                            Map.entry("case.done.", Set.of()),
                            Map.entry("case.disclosure.", names(Disclosure.values())),
                            Map.entry("task.", names(TaskKind.values())),
                            Map.entry("case.language.", Set.of("nl", "en")),
                            Map.entry("record.state.", names(OralRecordState.values())),
                            Map.entry("record.now.", names(OralRecordState.values())),
                            Map.entry("record.done.", Set.of()))),
            Map.entry(
                    "confidants",
                    Map.ofEntries(
                            Map.entry("language.", names(SpokenLanguage.values())),
                            Map.entry("specialism.", names(Specialism.values())),
                            Map.entry("employer.", Set.of("INTERNAL", "EXTERNAL")),
                            Map.entry("day.", names(DayOfWeek.values())),
                            Map.entry("figure.", names(LocationCover.State.values())),
                            Map.entry("state.", names(LocationCover.State.values())),
                            Map.entry("gap.", names(nl.integrity.confidants.GapKind.values())),
                            Map.entry("answer.", names(Answer.values())),
                            Map.entry("mismatch.", names(Mismatch.Kind.values())),
                            Map.entry("publicity.", names(Publicity.values())),
                            Map.entry("reason.", names(nl.integrity.confidants.EndReason.values())),
                            Map.entry("kind.", names(CertificateKind.values())))),
            Map.entry(
                    "files",
                    Map.of(
                            "file.kind.", names(FileKind.values()),
                            "file.scan.", names(ScanState.values()),
                            "file.cleaning.", names(CleaningState.values()))),
            Map.entry(
                    "course",
                    Map.of(
                            "move.",
                            names(CaseMove.values()),
                            "interest.",
                            names(Interest.values()),
                            "function.",
                            names(SeatFunction.values()),
                            "reopen.ground.",
                            names(ReopenGround.values()),
                            "guard.",
                            Set.of("FEEDBACK_GIVEN", "NOTHING_LEFT"),
                            "done.",
                            Set.of())),
            Map.entry(
                    "joining",
                    Map.of("done.", Set.of("joined", "separated"), "links.done.", Set.of("linked", "unlinked"))),
            Map.entry(
                    "triage",
                    Map.of(
                            "limb.",
                            names(Limb.values()),
                            "signal.",
                            names(Signal.values()),
                            "verdict.",
                            names(Verdict.values()),
                            "wrongdoing.",
                            names(Verdict.values()),
                            "risk.",
                            names(Risk.values()),
                            "crime.",
                            names(CrimeReport.values()),
                            "priority.",
                            names(Priority.values()),
                            "route.",
                            names(Route.values()),
                            "done.",
                            Set.of())),
            Map.entry(
                    "deliberation",
                    Map.ofEntries(
                            Map.entry("kind.", names(MotionKind.values())),
                            Map.entry("finding.", names(Finding.values())),
                            Map.entry("choice.", names(Choice.values())),
                            Map.entry("outcome.", names(Outcome.values())),
                            Map.entry("response.", names(Response.values())),
                            Map.entry("meeting.done.", Set.of()),
                            Map.entry("done.", Set.of()),
                            Map.entry("advice.done.", Set.of()))),
            Map.entry(
                    "identity",
                    Map.ofEntries(
                            Map.entry("ground.", names(IdentityGround.values())),
                            Map.entry("scope.", names(IdentityScope.values())),
                            Map.entry("unannounced.", names(Unannounced.values())),
                            Map.entry("state.", names(IdentityState.values())),
                            Map.entry("move.", names(IdentityMove.values())),
                            Map.entry("the.", names(SeatFunction.values())),
                            Map.entry("own.state.", Set.of("ASKED", "CONSENTED", "OPENED", "OVER")),
                            Map.entry("own.move.", names(IdentityMove.values())),
                            Map.entry("done.", Set.of()))),
            Map.entry(
                    "deadlines",
                    Map.of(
                            "when.",
                            names(BoardQuery.When.values()),
                            "kind.",
                            Set.copyOf(BoardQuery.KINDS),
                            "calendar.",
                            Set.of("ACKNOWLEDGE", "FEEDBACK", "TASK"))),
            Map.entry(
                    "register",
                    Map.of(
                            "quick.",
                            Set.of(),
                            "owner.",
                            Set.of("MINE", "NOBODYS"),
                            "due.",
                            names(RegisterFilter.Due.values()),
                            "done.",
                            Set.of("saved", "deleted"),
                            "tags.done.",
                            Set.of("on", "off"))),
            Map.entry(
                    "oversight",
                    Map.of(
                            "action.",
                            names(Action.values()),
                            "actor.",
                            Set.of(),
                            "result.",
                            Set.of("admitted", "refused", "done"))),
            Map.entry(
                    "protection",
                    Map.of("aftercare.treated.", names(Treatment.values()), "aftercare.help.", names(Help.values()))),
            Map.entry(
                    "conversations",
                    Map.of(
                            "entry.",
                            names(TalkKind.values()),
                            "consent.disclosure.",
                            Set.of("ANONYMOUS", "CONFIDENTIAL"),
                            "talk.done.",
                            Set.of("written", "others", "agreed", "passed", "consented", "revoked", "ended", "erased"),
                            "desk.done.",
                            Set.of("written", "noted", "proposed", "ended", "drafted", "filed"))),
            Map.entry(
                    "papers",
                    Map.of(
                            "note.is.",
                            names(NoteKind.values()),
                            "note.kind.",
                            names(NoteKind.values()),
                            "timeline.",
                            names(PaperStep.Kind.values()),
                            "notes.done.",
                            Set.of("written", "corrected", "taken"),
                            "document.done.",
                            Set.of("added", "finished"))),
            Map.entry(
                    "letters",
                    Map.of(
                            "template.",
                            names(LetterKind.values()),
                            "for.",
                            names(LetterKind.values()),
                            "must.",
                            names(LetterKind.values()),
                            "placeholder.",
                            names(Placeholder.values()),
                            "purpose.",
                            names(LetterPurpose.values()))),
            Map.entry(
                    "outlook",
                    Map.of(
                            "do.",
                            Stream.of(names(CaseMove.values()), names(CaseAct.values()))
                                    .flatMap(Set::stream)
                                    .collect(toSet()),
                            "whose.",
                            Set.of("OWNER", "SECRETARY", "CHAIR", "MEMBER", "ASSESSOR", "DECISION_MAKER"))),
            Map.entry("worklist", Map.of("kind.", names(WorkKind.values()))),
            Map.entry(
                    "duties",
                    Map.of(
                            "appointed.",
                            names(nl.integrity.duties.Appointment.values()),
                            "standing.",
                            names(nl.integrity.duties.Standing.values()),
                            "state.",
                            names(ExceptionState.values()),
                            "line.",
                            names(LineFault.Kind.values()),
                            "verdict.",
                            names(nl.integrity.duties.Verdict.values()))),
            Map.entry(
                    "readiness",
                    Map.of(
                            "standing.",
                            names(nl.integrity.readiness.Standing.values()),
                            "outcome.",
                            names(nl.integrity.readiness.Outcome.values()),
                            "kind.",
                            names(ActivityKind.values()),
                            "source.",
                            names(Register.values()),
                            "register.note.",
                            names(Register.values()))),
            Map.entry("notifications", Map.of("notices.pace.", names(Pace.values()))),
            Map.entry(
                    "content",
                    Map.of(
                            "leaflet.",
                            names(Leaflet.values()),
                            "texts.lacks.",
                            Set.of("nl", "en"),
                            "edit.preview.",
                            Set.of("nl", "en"))),
            Map.entry(
                    "committees",
                    Map.of(
                            "gap.",
                            names(GapKind.values()),
                            "seats.",
                            Set.of("now", "future", "past"),
                            "function.",
                            names(SeatFunction.values()),
                            "reason.",
                            names(EndReason.values()),
                            "mismatch.",
                            names(RoleMismatch.Kind.values()),
                            "when.",
                            Set.of("now", "later"),
                            "votingRule.",
                            names(VotingRule.values()))),
            Map.entry(
                    "faults",
                    Map.ofEntries(
                            Map.entry("jakarta.faces.", Set.of()),
                            Map.entry("case.guard.", names(CaseGuard.values())),
                            Map.entry("report.category.", Set.of("missing")),
                            Map.entry("report.account.", Set.of("missing")),
                            Map.entry("report.unit.", Set.of("missing")),
                            Map.entry("report.disclosure.", Set.of("missing")),
                            Map.entry("record.move.", names(OralRecordMove.values())))));

    /** A place that asks for a text: by its whole key, or by a first part that ends in a dot. */
    private record Use(String bundle, String key) {
        boolean isDynamic() {
            return key.endsWith(".");
        }
    }

    static List<String> bundles() {
        return Sources.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_texts(String bundle) {
        assertThat(Sources.texts(bundle, "en").keySet())
                .isEqualTo(Sources.texts(bundle, "nl").keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_fill_in_the_same_facts(String bundle) {
        Map<String, String> english = Sources.texts(bundle, "en");
        Sources.texts(bundle, "nl").forEach((key, text) -> assertThat(placeholders(english.get(key)))
                .as("%s in %s", key, bundle)
                .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_text_is_never_empty_and_has_no_straight_apostrophe(String bundle) {
        Stream.of("nl", "en").map(language -> Sources.texts(bundle, language)).forEach(texts -> assertThat(
                        texts.values())
                // a straight one is swallowed where something is filled in
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'")));
    }

    @Test
    void every_text_that_a_page_asks_for_exists() {
        assertThat(uses().filter(use -> !use.isDynamic()).filter(use -> !exists(use)))
                .isEmpty();
    }

    @Test
    void every_text_whose_last_part_comes_later_is_expected_here() {
        assertThat(uses().filter(Use::isDynamic).filter(use -> !DYNAMIC.getOrDefault(use.bundle(), Map.of())
                        .containsKey(use.key())))
                .isEmpty();
    }

    @Test
    void every_value_that_code_lists_has_a_text() {
        DYNAMIC.forEach((bundle, prefixes) -> prefixes.forEach((prefix, values) -> {
            Set<String> keys = Sources.texts(bundle, "nl").keySet();
            assertThat(values).allSatisfy(value -> assertThat(keys)
                    .as("%s%s in %s", prefix, value, bundle)
                    .anyMatch(key -> key.equals(prefix + value) || key.startsWith(prefix + value + ".")));
        }));
    }

    @Test
    void every_fault_that_code_names_has_a_text() {
        Set<String> known = Sources.texts("faults", "nl").keySet();
        assertThat(Sources.faults()).hasSizeGreaterThan(10).allSatisfy(key -> assertThat(known)
                .anyMatch(text -> key.endsWith(".") ? text.startsWith(key) : text.equals(key)));
    }

    @Test
    void every_text_is_used() {
        Set<Use> uses = uses().collect(toCollection(HashSet::new));
        Set<String> literals = Sources.literals().collect(toSet());
        Set<String> unused = new TreeSet<>();
        for (String bundle : Sources.bundles()) {
            for (String key : Sources.texts(bundle, "nl").keySet()) {
                String asked = key.replaceFirst("\\.hint$", "");
                boolean dynamic =
                        DYNAMIC.getOrDefault(bundle, Map.of()).keySet().stream().anyMatch(key::startsWith);
                if (!dynamic
                        && !literals.contains(key)
                        && !uses.contains(new Use(bundle, key))
                        && !uses.contains(new Use(bundle, asked))) {
                    unused.add(bundle + ": " + key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    private static Stream<Use> uses() {
        return Sources.pages().values().stream()
                .flatMap(page -> Stream.concat(
                        Sources.expressions(page).flatMap(TextsTest::asked),
                        Sources.elements(page).flatMap(TextsTest::asked)));
    }

    /** In {@code bundle['key']}, {@code bundle[condition ? 'one' : 'other']} and {@code bundle['first.' += more]}. */
    private static Stream<Use> asked(String expression) {
        return KEYS_IN_BUNDLE
                .matcher(expression)
                .results()
                .filter(match -> Sources.bundles().contains(match.group(1)))
                .flatMap(match -> LITERAL.matcher(match.group(2).replaceAll("\\[[^\\]]*\\]", ""))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(key -> key.matches("\\w.*\\w\\.?|\\w"))
                        .map(key -> new Use(match.group(1), key)));
    }

    /** By one of our own tags, which takes its label by its id or key. */
    private static Stream<Use> asked(Element tag) {
        String texts = tag.getAttribute("texts").replaceAll("[#{}]", "");
        if (!OWN_TAGS.equals(tag.getNamespaceURI()) || !Sources.bundles().contains(texts)) {
            return Stream.empty();
        }
        String key = tag.hasAttribute("key") ? tag.getAttribute("key") : tag.getAttribute("id");
        return Sources.attributes(tag).map(Attr::getName).anyMatch("values"::equals)
                ? Stream.of(new Use(texts, key), new Use(texts, key + "."))
                : Stream.of(new Use(texts, key));
    }

    private static boolean exists(Use use) {
        return Sources.texts(use.bundle(), "nl").containsKey(use.key());
    }

    private static Set<String> placeholders(String text) {
        return Sources.found(PLACEHOLDER, text).collect(toSet());
    }

    private static <E extends Enum<E>> Set<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).collect(toSet());
    }
}
