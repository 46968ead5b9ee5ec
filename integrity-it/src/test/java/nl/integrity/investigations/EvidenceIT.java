package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.WordAllegation;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.investigations.EvidenceFault.Kind;
import nl.integrity.triage.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register of evidence: nothing in it is overwritten, and whoever changes anything behind its back is found. */
class EvidenceIT extends InTheContainer {
    private static final byte[] LOG = "09:14 iemand haalde de spoed eraf".getBytes(StandardCharsets.UTF_8);

    @Inject
    Ministry ministry;

    @Inject
    CaseReading reading;

    @Inject
    CaseAllegations allegations;

    @Inject
    InvestigationAssigning assigning;

    @Inject
    InvestigationWork work;

    @Inject
    EvidenceRegister register;

    @Inject
    EvidenceKeeping keeping;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person lead = new Person(Person.INVESTIGATORS.get(0), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));
    private final Person other = new Person(Person.INVESTIGATORS.get(1), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));

    private String number;

    @BeforeEach
    void a_case_that_is_investigated() {
        number = ministry.report().number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, member, colleague).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, member, colleague);
        int version = secretary.asks(() -> reading.open(number)).version();
        secretary.does(() -> allegations.word(new WordAllegation(number, version, 0, "Er is geld weg.")));
        secretary.does(() -> assigning.assign(SomeInvestigation.order(number, 0, lead.id(), Set.of())));
        chair.does(() -> assigning.sign(new SignAssignment(number, 1)));
    }

    @Test
    void a_file_and_an_object_are_numbered_measured_and_never_entered_twice() throws IOException {
        EnterEvidence file = SomeInvestigation.file(number, null);
        lead.does(() -> keeping.enterFile(file, new ByteArrayInputStream(LOG)));
        lead.does(() -> keeping.enterFile(file, new ByteArrayInputStream(LOG)));
        assertThatThrownBy(() -> lead.does(() -> keeping.enterFile(file, new ByteArrayInputStream(new byte[] {1}))))
                .hasMessage("evidence.file.again");
        EnterEvidence object = SomeInvestigation.object(number, null);
        lead.does(() -> keeping.enter(object));
        lead.does(() -> keeping.enter(object));

        assertThatThrownBy(() -> bytes(lead, 1)).hasMessage("file.pending");
        isScanned();
        for (Person reader : List.of(secretary, chair, member, lead)) {
            EvidenceFile read = read(reader);
            assertThat(read.faults()).isEmpty();
            assertThat(read.pieces()).extracting(EvidenceFile.Piece::number).containsExactly(1, 2);
            assertThat(read.pieces()).extracting(EvidenceFile.Piece::sha256).containsExactly(sha256(LOG), "");
            assertThat(read.pieces()).allMatch(EvidenceFile.Piece::fits);
            assertThat(read.mayKeep()).isEqualTo(reader.equals(lead));
            assertThat(bytes(reader, 1)).isEqualTo(LOG);
        }
        assertThat(read(member).piece(2)).hasValueSatisfying(piece -> assertThat(piece.getHeld())
                .matches(held -> held != null && held.holder().equals("Rohan Ramdin")));
        assertThat(member.asks(() -> register.download(number, 2, Copy.ORIGINAL)))
                .isEmpty();
        assertThat(member.asks(() -> register.download(number, 3, Copy.ORIGINAL)))
                .isEmpty();
        assertThat(secretary.asks(() -> register.check(number)))
                .matches(checked -> checked.filesRead() && checked.faults().isEmpty());
        assertThatThrownBy(() -> lead.does(() -> keeping.enter(SomeInvestigation.file(number, null))))
                .hasMessage("file.missing");
        assertThatThrownBy(() -> lead.does(
                        () -> keeping.enterFile(SomeInvestigation.object(number, null), new ByteArrayInputStream(LOG))))
                .hasMessage("evidence.piece.object");
        assertThat(Database.texts(
                        "select action || ' ' || object from audit_entry where object like ?", "case " + number + "%"))
                .contains("EVIDENCE_ENTRY case " + number + " round 1", "READ_EVIDENCE case " + number)
                .anyMatch(entry -> entry.startsWith("UNSEAL_FILES case " + number + " file "));
    }

    @Test
    void whoever_has_no_part_in_it_finds_nothing() {
        lead.does(() -> keeping.enter(SomeInvestigation.object(number, null)));
        assertThatThrownBy(() -> read(other)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> other.does(() -> keeping.enter(SomeInvestigation.object(number, null))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> chair.does(() -> keeping.enter(SomeInvestigation.object(number, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> read(Person.auditor())).isInstanceOf(EJBAccessException.class);
        Database.change(
                "update case_part set last_day = current_date - 1 where part = 'INVESTIGATOR' and person = ?",
                lead.subject());
        assertThatThrownBy(() -> read(lead)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void under_a_means_only_as_long_as_it_is_allowed() {
        AskMethod asked = SomeInvestigation.method(number);
        lead.does(() -> work.ask(asked));
        EnterEvidence object = SomeInvestigation.object(number, asked.submission());
        assertThat(read(lead).means()).isEmpty();
        assertThatThrownBy(() -> lead.does(() -> keeping.enter(object))).hasMessage("evidence.method.unfit");
        chair.does(() -> work.decide(new DecideMethod(number, asked.submission(), MethodAnswer.APPROVE, "Goed.")));
        assertThat(read(lead).means()).extracting(EvidenceFile.Means::id).containsExactly(asked.submission());
        assertThatThrownBy(() -> lead.does(() -> keeping.enter(SomeInvestigation.object(
                        number, asked.submission(), SomeInvestigation.today().minusDays(1)))))
                .hasMessage("evidence.obtainedOn.unallowed");
        assertThatThrownBy(() -> lead.does(() -> keeping.enter(SomeInvestigation.object(
                        number, null, SomeInvestigation.today().plusDays(1)))))
                .hasMessage("evidence.obtainedOn.future");
        assertThatThrownBy(() -> lead.does(() -> keeping.enter(SomeInvestigation.object(number, UUID.randomUUID()))))
                .hasMessage("evidence.method.unfit");
        lead.does(() -> keeping.enter(object));
        assertThat(read(chair).pieces()).extracting(EvidenceFile.Piece::means).containsExactly(MethodKind.MAILBOX);
        Database.change("update investigation_method set last_day = current_date - 1 where id = ?", asked.submission());
        assertThat(read(lead).means()).isEmpty();
        assertThatThrownBy(() -> lead.does(() -> keeping.enter(SomeInvestigation.object(number, asked.submission()))))
                .hasMessage("evidence.method.unfit");
    }

    @Test
    void who_holds_it_is_added_and_what_was_wrong_stays() {
        lead.does(() -> keeping.enter(SomeInvestigation.object(number, null)));
        LocalDate today = SomeInvestigation.today();
        lead.does(() -> keeping.handOver(handOver(1, today)));
        assertThatThrownBy(() -> lead.does(() -> keeping.handOver(handOver(1, today))))
                .hasMessage("evidence.changedMeanwhile");
        assertThatThrownBy(() -> lead.does(() -> keeping.handOver(handOver(2, today.minusDays(1)))))
                .hasMessage("evidence.day.early");
        assertThatThrownBy(() -> lead.does(() -> keeping.correct(new CorrectCustody(number, 1, 2, 9, "Anders."))))
                .hasMessage("evidence.wrong.missing");
        assertThatThrownBy(() -> lead.does(() -> keeping.correct(new CorrectCustody(number, 2, 2, 2, "Anders."))))
                .hasMessage("evidence.piece.unknown");
        lead.does(() -> keeping.correct(new CorrectCustody(number, 1, 2, 2, "Het was het NFI.")));
        EvidenceFile read = read(member);
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).isEqualTo(3);
        assertThat(read.piece(1)).hasValueSatisfying(piece -> {
            assertThat(piece.custody())
                    .extracting(EvidenceFile.Line::kind)
                    .containsExactly(CustodyKind.ENTERED, CustodyKind.HANDED_OVER, CustodyKind.CORRECTED);
            assertThat(piece.custody()).extracting(EvidenceFile.Line::wrong).containsExactly(0, 0, 2);
            assertThat(piece.getHeld())
                    .matches(held -> held != null && held.holder().equals("Het lab"));
        });
    }

    private HandOverEvidence handOver(int basedOn, LocalDate day) {
        return new HandOverEvidence(number, 1, basedOn, "Het lab", "Kluis 7", day, "Om te laten kijken.");
    }

    @Test
    void whatever_is_changed_behind_its_back_is_found_and_the_piece_is_named() {
        EnterEvidence first = SomeInvestigation.object(number, null);
        EnterEvidence second = SomeInvestigation.file(number, null);
        lead.does(() -> keeping.enter(first));
        lead.does(() -> keeping.enterFile(second, new ByteArrayInputStream(LOG)));
        lead.does(() -> keeping.handOver(handOver(1, SomeInvestigation.today())));
        assertThat(read(chair).faults()).isEmpty();

        // each is undone by doing it once more, or by its opposite
        String flipped = "set %s = set_byte(%1$s, 20, get_byte(%1$s, 20) # 1)";
        String ofPiece = " where id = '" + second.submission() + "'";
        String ofLine = " where piece = '" + first.submission() + "' and kind = 'HANDED_OVER'";
        Map.of(
                        "update evidence_piece set obtained_on = obtained_on - 1" + ofPiece,
                        "update evidence_piece set obtained_on = obtained_on + 1" + ofPiece,
                        "update evidence_piece " + flipped.formatted("content") + ofPiece,
                        "update evidence_piece " + flipped.formatted("content") + ofPiece,
                        "update evidence_piece set number = 3" + ofPiece,
                        "update evidence_piece set number = 2" + ofPiece)
                .forEach((change, back) -> assertThat(found(change, back)).anyMatch(fault -> fault.piece() == 2));
        Map.of(
                        "update evidence_entry set day = day - 1" + ofLine,
                        "update evidence_entry set day = day + 1" + ofLine,
                        "update evidence_entry set at = at + interval '1 microsecond'" + ofLine,
                        "update evidence_entry set at = at - interval '1 microsecond'" + ofLine,
                        "update evidence_entry " + flipped.formatted("content") + ofLine,
                        "update evidence_entry " + flipped.formatted("content") + ofLine,
                        "update evidence_entry " + flipped.formatted("hash") + ofLine,
                        "update evidence_entry " + flipped.formatted("hash") + ofLine)
                .forEach((change, back) ->
                        assertThat(found(change, back)).contains(new EvidenceFault(Kind.LINE_CHANGED, 1, 3)));

        String ofFile = " where attachment = (select attachment from evidence_piece" + ofPiece + ")";
        Database.change("update attachment_chunk " + flipped.formatted("content") + ofFile);
        EvidenceFile checked = chair.asks(() -> register.check(number));
        assertThat(checked.faults()).containsExactly(new EvidenceFault(Kind.FILE_CHANGED, 2, 0));
        isScanned();
        assertThatThrownBy(() -> bytes(chair, 2)).isInstanceOf(IllegalStateException.class);
        Database.change("delete from attachment_chunk" + ofFile);
        assertThat(chair.asks(() -> register.check(number)).faults())
                .containsExactly(new EvidenceFault(Kind.FILE_CHANGED, 2, 0));
    }

    @Test
    void whatever_is_taken_out_is_missed_also_at_the_end() {
        EnterEvidence first = SomeInvestigation.object(number, null);
        EnterEvidence second = SomeInvestigation.object(number, null);
        lead.does(() -> keeping.enter(first));
        lead.does(() -> keeping.enter(second));
        lead.does(() -> keeping.handOver(handOver(1, SomeInvestigation.today())));
        Database.change("delete from evidence_entry where piece = ? and kind = 'HANDED_OVER'", first.submission());
        assertThat(read(chair).faults()).containsExactly(new EvidenceFault(Kind.LINE_GONE, 0, 3));
        // whoever goes on writing over the gap does not close it
        lead.does(() -> keeping.handOver(handOver(1, SomeInvestigation.today())));
        assertThat(read(chair).faults()).containsExactly(new EvidenceFault(Kind.LINE_GONE, 0, 4));
        Database.change("delete from evidence_entry where piece = ?", first.submission());
        Database.change("delete from evidence_piece where id = ?", first.submission());
        assertThat(read(chair).faults())
                .contains(new EvidenceFault(Kind.LINE_GONE, 0, 1), new EvidenceFault(Kind.PIECE_GONE, 1, 0));
    }

    private List<EvidenceFault> found(String change, String back) {
        Database.change(change);
        List<EvidenceFault> faults = read(chair).faults();
        Database.change(back);
        assertThat(faults).as(change).isNotEmpty();
        assertThat(read(chair).faults()).as(back).isEmpty();
        return faults;
    }

    @Test
    void a_finding_rests_on_evidence_of_the_same_case() {
        lead.does(() -> keeping.enter(SomeInvestigation.object(number, null)));
        lead.does(() -> keeping.enter(SomeInvestigation.object(number, null)));
        assertThatThrownBy(() ->
                        lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 0, "Leeg.", Set.of(1, 3)))))
                .hasMessage("investigations.evidence.unknown");
        lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 0, "Leeg.", Set.of(2))));
        lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 1, "Toch leeg.", Set.of(1, 2))));
        InvestigationFile file = member.asks(() -> work.open(number));
        assertThat(file.points().get(0).drafts())
                .extracting(draft -> draft.evidence().stream()
                        .map(InvestigationFile.PieceName::number)
                        .toList())
                .containsExactly(List.of(1, 2), List.of(2));
        assertThat(file.points().get(0).drafts().get(0).evidence())
                .extracting(InvestigationFile.PieceName::title)
                .containsOnly("Sleutel van de kas");
    }

    @Test
    void nothing_of_it_stands_in_the_database_to_be_read() {
        lead.does(() -> keeping.enter(SomeInvestigation.object(number, null)));
        lead.does(() -> keeping.enterFile(SomeInvestigation.file(number, null), new ByteArrayInputStream(LOG)));
        for (String table : List.of("evidence_piece", "evidence_entry")) {
            assertThat(Database.texts("select t::text from " + table + " t"))
                    .isNotEmpty()
                    .noneMatch(row ->
                            Stream.of("Sleutel", "kluis", "Ramdin", sha256(LOG)).anyMatch(row::contains));
        }
    }

    private void isScanned() {
        Database.change(
                "update attachment set scan = 'CLEAN' where scan = 'PENDING' and state = 'KEPT' and case_file ="
                        + " (select id from case_file where number = ?)",
                number);
    }

    private EvidenceFile read(Person person) {
        return person.asks(() -> register.read(number));
    }

    private byte[] bytes(Person person, int piece) throws IOException {
        OpenedFile opened = person.asks(() -> register.download(number, piece, Copy.ORIGINAL))
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.writeTo(out);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
