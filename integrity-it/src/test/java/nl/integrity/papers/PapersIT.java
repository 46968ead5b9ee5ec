package nl.integrity.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who handle a case write about it: who reads which of it, and that it stays. */
class PapersIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    CaseReading reading;

    @Inject
    CaseInterests interests;

    @Inject
    CaseNotes notes;

    @Inject
    CaseDocuments documents;

    @Inject
    DocumentKeeping keeping;

    @Inject
    CaseTimeline timeline;

    private final Person secretary = Person.secretary();
    private final Person colleague = Person.secretary();
    private final Person chair = member();
    private final Person member = member();
    private final Person standIn = Person.secretary();
    private final Person elsewhere = Person.secretary();
    private final Person recused = member();
    private final Person decider = new Person(Person.DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER));

    private String number;

    private static Person member() {
        return Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    }

    @BeforeEach
    void a_case_with_everybody_who_can_be_something_to_it() {
        number = ministry.report().number();
        Stream.of(secretary, colleague, chair, member, standIn, elsewhere, recused)
                .forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        losesTheSeat(elsewhere);
        // whoever stands in has the same function in another committee
        Database.change(
                "update seat set committee = (select id from committee where code = 'PC') where person = ?",
                standIn.subject());
        Database.change(
                "insert into case_stand_in select gen_random_uuid(), id, ?, 'SECRETARY', now(), ?, now() + interval '1 day', ''"
                        + " from case_file where number = ?",
                standIn.subject(),
                chair.subject(),
                number);
        Database.change(
                "insert into case_part select id, round, ?, 'DECISION_MAKER', now(), id from case_file where number = ?",
                decider.subject(),
                number);
        decider.does(() -> interests.declare(new DeclareInterest(number, Interest.NONE)));
        recused.does(() -> interests.declare(new DeclareInterest(number, Interest.RELATIVE)));
    }

    @Test
    void a_note_is_read_by_those_whom_it_is_for_and_by_nobody_else() {
        Map<String, Person> authors = Map.of("secretary", secretary, "member", member);
        Map<String, Person> handle = new LinkedHashMap<>();
        handle.put("secretary", secretary);
        handle.put("another secretary", colleague);
        handle.put("chair", chair);
        handle.put("member", member);
        handle.put("secretary who stands in", standIn);
        Map<String, Person> others = Map.of(
                "who decides on the advice",
                decider,
                "who has an interest",
                recused,
                "secretary elsewhere",
                elsewhere,
                "auditor",
                Person.auditor(),
                "administrator and secretary",
                Person.with(Role.ADMINISTRATOR, Role.SECRETARY, Role.EMPLOYEE),
                "employee",
                Person.employee(),
                "nobody",
                Person.FROM_THE_STREET);
        authors.forEach((author, person) -> {
            for (NoteKind kind : NoteKind.values()) {
                write(person, kind, kind + " by " + author);
            }
        });

        handle.forEach((reader, person) -> {
            List<String> expected = new ArrayList<>();
            authors.forEach((author, wrote) -> {
                for (NoteKind kind : NoteKind.values()) {
                    if (kind != NoteKind.PERSONAL || wrote.equals(person)) {
                        expected.add(kind + " by " + author);
                    }
                }
            });
            assertThat(texts(person)).as(reader).containsExactlyInAnyOrderElementsOf(expected);
        });
        others.forEach((reader, person) -> {
            for (Callable<?> door : List.<Callable<?>>of(
                    () -> notes.read(number, null), () -> documents.read(number), () -> timeline.read(number), () -> {
                        notes.write(new WriteNote(number, UUID.randomUUID(), NoteKind.PERSONAL, "Ik?"));
                        return number;
                    })) {
                assertThat(catchThrowable(() -> person.asks(door)))
                        .as(reader)
                        .isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
            }
        });
        assertThat(read(secretary).own()).extracting(Note::mine).containsExactly(true);
    }

    @Test
    void what_somebody_keeps_for_themselves_is_out_of_reach_with_their_seat_or_with_an_interest_and_kept() {
        NoteId mine = write(member, NoteKind.PERSONAL, "Voor mij.");
        NoteId theirs = write(colleague, NoteKind.PERSONAL, "Voor mij ook.");
        assertThat(chair.asks(() -> notes.open(number, mine))).isEmpty();
        assertThatThrownBy(() -> chair.does(() -> notes.takeBack(new TakeBackNote(number, mine, 1, "Nee."))))
                .hasMessage("note.unknown");
        long kept = Database.number("select count(*) from own_note");

        losesTheSeat(member);
        assertThatThrownBy(() -> read(member)).isInstanceOf(AccessRefused.class);
        Database.change("update seat set last_day = null where person = ?", member.subject());
        assertThat(texts(member)).containsExactly("Voor mij.");

        colleague.does(() -> interests.declare(new DeclareInterest(number, Interest.APPEARANCE)));
        assertThatThrownBy(() -> colleague.asks(() -> notes.open(number, theirs)))
                .isInstanceOf(AccessRefused.class);
        assertThat(Database.number("select count(*) from own_note")).isEqualTo(kept);
        // neither whose it is nor in which case can be read from it, and the log tells no kind
        String file = Database.text("select id from case_file where number = ?", number);
        assertThat(Database.texts("select t::text from own_note t")).noneMatch(row -> Stream.of(
                        member.subject().toString(), colleague.subject().toString(), file)
                .anyMatch(row::contains));
        assertThat(Database.texts(
                        "select distinct action from audit_entry where object = ? and action like '%NOTE%' order by 1",
                        "case " + number))
                .containsExactly("READ_NOTES", "UNSEAL_NOTES", "WRITE_NOTE");
    }

    @Test
    void a_note_stays_a_correction_is_a_version_more_and_what_was_taken_back_can_be_read() {
        for (NoteKind kind : NoteKind.values()) {
            NoteId note = write(secretary, kind, "Eerst.");
            secretary.does(() -> notes.correct(new CorrectNote(number, note, 1, "Dan.")));
            assertThatThrownBy(() -> secretary.does(() -> notes.correct(new CorrectNote(number, note, 1, "Te laat."))))
                    .hasMessage("note.changedMeanwhile");
            assertThatThrownBy(() -> chair.does(() -> notes.correct(new CorrectNote(number, note, 2, "Nee."))))
                    .hasMessage(kind == NoteKind.PERSONAL ? "note.unknown" : "note.notYours");
            secretary.does(() -> notes.takeBack(new TakeBackNote(number, note, 2, "Het klopt niet.")));
            assertThatThrownBy(() -> secretary.does(() -> notes.correct(new CorrectNote(number, note, 3, "Toch."))))
                    .hasMessage("note.takenBack");
            Note read = secretary.asks(() -> notes.open(number, note)).orElseThrow();
            assertThat(read.texts()).extracting(Note.Version::text).containsExactly("Dan.", "Eerst.");
            assertThat(read.takenBack()).extracting(Note.Version::text).isEqualTo("Het klopt niet.");
            assertThat(read.isOpen()).isFalse();
        }
        NoteId note = write(secretary, NoteKind.INTERNAL, "Tegelijk.");
        var outcomes = AtOnce.all(IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(each -> () -> {
                    secretary.does(() -> notes.correct(new CorrectNote(number, note, 1, "Versie " + each)));
                    return true;
                })
                .toList());
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
        assertThat(secretary.asks(() -> notes.open(number, note)).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void a_note_that_is_sent_twice_is_one_and_many_are_read_page_by_page() {
        WriteNote twice = new WriteNote(number, UUID.randomUUID(), NoteKind.INTERNAL, "Notitie 0");
        secretary.does(() -> notes.write(twice));
        secretary.does(() -> notes.write(twice));
        for (int each = 1; each < 53; each++) {
            write(
                    each % 2 == 0 ? secretary : chair,
                    each % 2 == 0 ? NoteKind.INTERNAL : NoteKind.DELIBERATION,
                    "Notitie " + each);
        }
        List<String> all = new ArrayList<>();
        String behind = null;
        int pages = 0;
        do {
            String from = behind;
            var page = member.asks(() -> notes.read(number, from)).shared();
            page.rows().forEach(note -> all.add(note.getLatest().text()));
            behind = page.next();
            pages++;
        } while (behind != null);
        assertThat(pages).isEqualTo(3);
        assertThat(all)
                .containsExactlyElementsOf(IntStream.iterate(52, each -> each >= 0, each -> each - 1)
                        .mapToObj(each -> "Notitie " + each)
                        .toList());
    }

    @Test
    void a_document_keeps_every_version_and_after_a_final_one_takes_a_reason() {
        DocumentId letter = add(member, "Brief aan de dienst", "LETTER", "Eerste.");
        addVersion(secretary, letter, 1, "Aangevuld", "Tweede.");
        assertThatThrownBy(() -> addVersion(chair, letter, 1, "", "Ook tweede."))
                .hasMessage("document.changedMeanwhile");
        assertThatThrownBy(() -> finish(member, letter, 2)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> finish(chair, letter, 1)).hasMessage("document.changedMeanwhile");
        finish(chair, letter, 2);
        assertThatThrownBy(() -> finish(secretary, letter, 2)).hasMessage("document.final.already");
        assertThatThrownBy(() -> addVersion(secretary, letter, 2, " ", "Derde."))
                .hasMessage("document.reason.missing");
        addVersion(secretary, letter, 2, "Een naam was fout.", "Derde.");

        CaseDocument document = open(member, letter);
        assertThat(document.title()).isEqualTo("Brief aan de dienst");
        assertThat(document.isFinished()).isFalse();
        assertThat(document.versions())
                .extracting(CaseDocument.Version::number, CaseDocument.Version::note, CaseDocument.Version::isFinished)
                .containsExactly(
                        Tuple.tuple(3, "Een naam was fout.", false),
                        Tuple.tuple(2, "Aangevuld", true),
                        Tuple.tuple(1, "", false));
        assertThat(document.getLatest().file().fingerprint()).isEqualTo(sha256("Derde."));
        assertThat(content(member, letter, 1)).isEqualTo("Eerste.");
        assertThat(content(standIn, letter, 2)).isEqualTo("Tweede.");
        assertThat(timeline(member))
                .containsExactlyInAnyOrder(
                        PaperStep.Kind.DOCUMENT, PaperStep.Kind.VERSION, PaperStep.Kind.FINAL, PaperStep.Kind.VERSION);
        String other = ministry.report().number();
        assertThat(secretary.asks(() -> documents.open(other, letter))).isEmpty();
        assertThat(secretary.asks(() -> documents.download(other, letter, 1, Copy.ORIGINAL)))
                .isEmpty();
        assertThat(secretary.asks(() -> documents.download(number, letter, 4, Copy.ORIGINAL)))
                .isEmpty();
        assertThatThrownBy(() -> secretary.does(() -> keeping.addVersion(
                        new AddVersion(other, letter, 3, UUID.randomUUID(), "", "b.txt"), stream("x"))))
                .hasMessage("document.unknown");
        assertThatThrownBy(() -> add(secretary, "Geen soort", "POEM", "x")).hasMessage("document.kind.missing");
    }

    @Test
    void of_those_who_add_a_version_at_the_same_moment_one_does_and_the_others_are_told_and_leave_nothing() {
        DocumentId draft = add(secretary, "Concept-oordeel", "OPINION", "Eerste.");
        var outcomes = AtOnce.all(Stream.of(secretary, colleague, chair, member)
                .<Callable<Boolean>>map(person -> () -> {
                    addVersion(person, draft, 1, "", "Van " + person.subject());
                    return true;
                })
                .toList());
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()))
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage("document.changedMeanwhile"));
        assertThat(open(member, draft).versions()).hasSize(2);
        assertThat(Database.number(
                        "select count(*) from attachment a join case_file c on c.id = a.case_file where c.number = ?",
                        number))
                .isEqualTo(2);
        AddDocument twice = new AddDocument(number, UUID.randomUUID(), "Twee keer", "OTHER", "", "b.txt");
        secretary.does(() -> keeping.add(twice, stream("Zelfde.")));
        secretary.does(() -> keeping.add(twice, stream("Zelfde.")));
        assertThat(secretary.asks(() -> documents.read(number)).documents())
                .extracting(CaseDocument::title)
                .containsExactly("Twee keer", "Concept-oordeel");
    }

    @Test
    void who_turns_out_to_have_an_interest_while_a_file_comes_in_adds_nothing() {
        DocumentId letter = add(secretary, "Brief", "LETTER", "Eerste.");
        assertThatThrownBy(() -> member.does(() -> keeping.addVersion(
                        new AddVersion(number, letter, 1, UUID.randomUUID(), "", "b.txt"),
                        new ByteArrayInputStream("Tweede.".getBytes(StandardCharsets.UTF_8)) {
                            private boolean told;

                            @Override
                            public synchronized int read(byte[] into, int offset, int length) {
                                if (!told) {
                                    interests.declare(new DeclareInterest(number, Interest.SELF));
                                    told = true;
                                }
                                return super.read(into, offset, length);
                            }
                        })))
                .isInstanceOf(AccessRefused.class);
        assertThat(open(secretary, letter).versions()).hasSize(1);
        assertThatThrownBy(() -> member.asks(() -> documents.download(number, letter, 1, Copy.ORIGINAL)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void no_word_of_a_note_or_a_document_is_in_a_dump() {
        List<String> words = Stream.generate(
                        () -> "w" + UUID.randomUUID().toString().replace("-", ""))
                .limit(8)
                .toList();
        for (NoteKind kind : NoteKind.values()) {
            NoteId note = write(secretary, kind, words.get(0));
            secretary.does(() -> notes.correct(new CorrectNote(number, note, 1, words.get(1))));
            secretary.does(() -> notes.takeBack(new TakeBackNote(number, note, 2, words.get(2))));
        }
        UUID id = UUID.randomUUID();
        secretary.does(() -> keeping.add(
                new AddDocument(number, id, words.get(3), "LETTER", words.get(4), words.get(5) + ".txt"),
                stream(words.get(6))));
        assertThat(open(secretary, new DocumentId(id)).title()).isEqualTo(words.get(3));
        List<String> hidden = new ArrayList<>(words);
        hidden.add(sha256(words.get(6)));
        assertThat(Traces.inTheDump().of(hidden)).isEmpty();
    }

    private void losesTheSeat(Person person) {
        Database.change("update seat set last_day = date '2020-01-02' where person = ?", person.subject());
    }

    private NoteId write(Person person, NoteKind kind, String text) {
        UUID id = UUID.randomUUID();
        person.does(() -> notes.write(new WriteNote(number, id, kind, text)));
        return new NoteId(id);
    }

    private NotesFile read(Person person) {
        return person.asks(() -> notes.read(number, null));
    }

    private List<String> texts(Person person) {
        NotesFile file = read(person);
        return Stream.concat(file.shared().rows().stream(), file.own().stream())
                .map(note -> note.getLatest().text())
                .toList();
    }

    private DocumentId add(Person person, String title, String kind, String content) {
        UUID id = UUID.randomUUID();
        person.does(() -> keeping.add(new AddDocument(number, id, title, kind, "", "b.txt"), stream(content)));
        return new DocumentId(id);
    }

    private void addVersion(Person person, DocumentId document, int version, String note, String content) {
        person.does(() -> keeping.addVersion(
                new AddVersion(number, document, version, UUID.randomUUID(), note, "b.txt"), stream(content)));
    }

    private void finish(Person person, DocumentId document, int version) {
        person.does(() -> keeping.finish(new FinishDocument(number, document, version)));
    }

    private CaseDocument open(Person person, DocumentId document) {
        return person.asks(() -> documents.open(number, document)).orElseThrow().document();
    }

    private String content(Person person, DocumentId document, int version) {
        Database.change(
                "update attachment set scan = 'CLEAN' where scan = 'PENDING' and state = 'KEPT' and case_file ="
                        + " (select id from case_file where number = ?)",
                number);
        OpenedFile file = person.asks(() -> documents.download(number, document, version, Copy.ORIGINAL))
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<PaperStep.Kind> timeline(Person person) {
        return person.asks(() -> timeline.read(number)).stream()
                .map(PaperStep::kind)
                .toList();
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
