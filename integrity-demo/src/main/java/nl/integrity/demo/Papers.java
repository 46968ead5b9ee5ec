package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.integrity.papers.AddDocument;
import nl.integrity.papers.AddVersion;
import nl.integrity.papers.CaseNotes;
import nl.integrity.papers.CorrectNote;
import nl.integrity.papers.DocumentId;
import nl.integrity.papers.DocumentKeeping;
import nl.integrity.papers.FinishDocument;
import nl.integrity.papers.NoteId;
import nl.integrity.papers.NoteKind;
import nl.integrity.papers.WriteNote;

/** What was noted and filed about the demo's case that was judged: notes of every kind, and a document in two versions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Papers {
    private static final String SECRETARY = Stories.SANNE;

    @EJB
    DemoDesk desk;

    @EJB
    CaseNotes notes;

    @EJB
    DocumentKeeping keeping;

    /** @param number of the case that was judged */
    public void tell(String number) {
        UUID first = UUID.randomUUID();
        ago(
                50,
                () -> desk.as(SECRETARY, () -> {
                    write(
                            number,
                            first,
                            NoteKind.INTERNAL,
                            "De dienst levert zestig dossiers aan, uiterlijk vrijdag. Contact loopt via de chef-staf.");
                    return number;
                }));
        ago(
                48,
                () -> desk.as(SECRETARY, () -> {
                    notes.correct(
                            new CorrectNote(
                                    number,
                                    new NoteId(first),
                                    1,
                                    "De dienst levert zestig dossiers aan, uiterlijk vrijdag. Contact loopt via de afdeling juridische zaken, niet via de chef-staf."));
                    return number;
                }));
        ago(
                24,
                () -> desk.asMember(DemoSeats.PIETER, () -> {
                    write(
                            number,
                            UUID.randomUUID(),
                            NoteKind.DELIBERATION,
                            "Punt 2 hangt aan de mailwisseling van maart. Lees die vóór de vergadering: ik zie er twee verklaringen voor.");
                    return number;
                }));
        ago(
                23,
                () -> desk.as(SECRETARY, () -> {
                    write(
                            number,
                            UUID.randomUUID(),
                            NoteKind.PERSONAL,
                            "Na de vergadering bellen met Kemal over de overdracht in de vakantie.");
                    return number;
                }));
        filed(number, UUID.randomUUID());
    }

    private void filed(String number, UUID id) {
        ago(
                36,
                () -> desk.as(SECRETARY, () -> {
                    keeping.add(
                            new AddDocument(
                                    number,
                                    id,
                                    "Brief aan de dienst over de bevindingen",
                                    "LETTER",
                                    "Eerste opzet.",
                                    "brief-bevindingen-concept.txt"),
                            file("Geachte directeur,\n\nHierbij leggen wij u voor wat in concept is gevonden.\n"));
                    return number;
                }));
        ago(
                35,
                () -> desk.as(SECRETARY, () -> {
                    keeping.addVersion(
                            new AddVersion(
                                    number,
                                    new DocumentId(id),
                                    1,
                                    UUID.randomUUID(),
                                    "Termijn voor de reactie toegevoegd.",
                                    "brief-bevindingen.txt"),
                            file(
                                    "Geachte directeur,\n\nHierbij leggen wij u voor wat in concept is gevonden. U kunt binnen twee weken reageren.\n"));
                    return number;
                }));
        ago(
                35,
                () -> desk.asMember(DemoSeats.JOHAN, () -> {
                    keeping.finish(new FinishDocument(number, new DocumentId(id), 2));
                    return number;
                }));
    }

    private void write(String number, UUID id, NoteKind kind, String text) {
        notes.write(new WriteNote(number, id, kind, text));
    }

    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
