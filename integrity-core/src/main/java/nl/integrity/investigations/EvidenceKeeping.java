package nl.integrity.investigations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Role;
import nl.integrity.access.Throttle;
import nl.integrity.attachments.Arriving;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.Holder;
import nl.integrity.attachments.OneTransaction;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.investigations.EvidenceBook.Register;
import nl.integrity.investigations.EvidenceStore.StoredEntry;
import nl.integrity.investigations.EvidenceStore.StoredPiece;
import nl.integrity.investigations.InvestigationStore.StoredMethod;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;

/**
 * Adds to the register of evidence of a case; nothing in it is ever overwritten. The gate is passed when a file begins to come in, and once more
 * when it is kept; what breaks off leaves nothing behind. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such case,
 * or none for this caller.
 */
@Stateless
@RolesAllowed(Role.INVESTIGATOR)
public class EvidenceKeeping {
    @Inject
    Gate gate;

    @Inject
    Throttle throttle;

    @Inject
    Cases cases;

    @Inject
    Investigations investigations;

    @Inject
    InvestigationStore methods;

    @Inject
    EvidenceBook book;

    @Inject
    Attachments attachments;

    @Inject
    OneTransaction transaction;

    @Inject
    Clock clock;

    /**
     * An object comes in.
     *
     * @throws BrokenRule when a day is wrong, the means is not one that is allowed and runs, or nothing is investigated in the case
     */
    public void enter(@Valid EnterEvidence command) {
        var admitted = admitted(command.number());
        BrokenRule.when(command.piece() != EvidenceKind.OBJECT, "file.missing");
        mustFit(command, admitted.dossier());
        Register register = book.registerToAdd(admitted.dossier());
        if (register.pieces().stream().noneMatch(piece -> piece.id().equals(command.submission()))) {
            book.enter(admitted.dossier(), admitted.caller(), register, command, clock.instant(), null);
        }
    }

    /**
     * A file comes in; its SHA-256 is taken meanwhile.
     *
     * @param content 100 MiB at most, read as it comes
     * @throws BrokenRule when a day is wrong, the means is not one that is allowed and runs, nothing is investigated in the case, when the file
     *     is empty or too large, or when the line broke
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void enterFile(@Valid EnterEvidence command, InputStream content) {
        Arriving file = transaction.ask(() -> {
            var admitted = admitted(command.number());
            BrokenRule.when(command.piece() != EvidenceKind.FILE, "evidence.piece.object");
            mustFit(command, admitted.dossier());
            throttle.take(Limit.UPLOAD, admitted.caller().known().toString());
            return new Arriving(
                    Holder.CASE,
                    admitted.dossier().dossierId(),
                    command.submission(),
                    admitted.caller().known(),
                    false,
                    command.fileName());
        });
        attachments.receive(file, content, (kept, at) -> {
            var admitted = admitted(command.number());
            mustFit(command, admitted.dossier());
            Register register = book.registerToAdd(admitted.dossier());
            BrokenRule.when(
                    register.pieces().stream().anyMatch(piece -> piece.id().equals(command.submission())),
                    "evidence.file.again");
            book.enter(admitted.dossier(), admitted.caller(), register, command, at, kept);
        });
    }

    private void mustFit(EnterEvidence command, CaseInHand hand) {
        LocalDate today = investigations.today();
        EvidenceRules.check(command, today);
        if (command.method() != null) {
            Optional<StoredMethod> method = methods.methods(hand).stream()
                    .filter(each -> each.id().equals(command.method()))
                    .findFirst();
            EvidenceRules.check(
                    Objects.requireNonNull(command.obtainedOn()),
                    method.map(each -> each.state(today)).orElse(null),
                    method.flatMap(each -> Optional.ofNullable(each.answer()))
                            .map(answer -> LocalDate.ofInstant(answer.at(), SystemTime.ZONE))
                            .orElse(null));
        }
    }

    /**
     * Somebody else holds a piece from now on, or it lies elsewhere.
     *
     * @throws BrokenRule when there is no such piece, somebody added a line about it since the caller read it, or the day is wrong
     */
    public void handOver(@Valid HandOverEvidence command) {
        var admitted = admitted(command.number());
        CaseInHand hand = admitted.dossier();
        Register register = book.registerToAdd(hand);
        StoredPiece piece = asRead(register, command.piece(), command.basedOn());
        LocalDate last = register.about(piece).stream()
                .filter(entry -> entry.kind() != CustodyKind.CORRECTED)
                .map(StoredEntry::day)
                .max(LocalDate::compareTo)
                .orElse(piece.obtainedOn());
        EvidenceRules.check(command, last, investigations.today());
        book.add(
                hand,
                admitted.caller(),
                register,
                piece,
                CustodyKind.HANDED_OVER,
                Objects.requireNonNull(command.day()),
                Map.of("holder", command.holder(), "keptAt", command.keptAt(), "reason", command.reason()),
                clock.instant());
    }

    /**
     * A line about a piece is wrong: it stays, and a further one says what is right.
     *
     * @throws BrokenRule when there is no such piece or line, or somebody added a line about it since the caller read it
     */
    public void correct(@Valid CorrectCustody command) {
        var admitted = admitted(command.number());
        CaseInHand hand = admitted.dossier();
        Register register = book.registerToAdd(hand);
        StoredPiece piece = asRead(register, command.piece(), command.basedOn());
        BrokenRule.when(
                register.about(piece).stream().noneMatch(entry -> entry.position() == command.wrong()),
                "evidence.wrong.missing");
        book.add(
                hand,
                admitted.caller(),
                register,
                piece,
                CustodyKind.CORRECTED,
                investigations.today(),
                Map.of("wrong", String.valueOf(command.wrong()), "reason", command.right()),
                clock.instant());
    }

    private static StoredPiece asRead(Register register, int number, int basedOn) {
        StoredPiece piece = register.piece(number).orElseThrow(() -> new BrokenRule("evidence.piece.unknown"));
        List<StoredEntry> about = register.about(piece);
        BrokenRule.when(
                about.isEmpty() || about.get(about.size() - 1).position() != basedOn, "evidence.changedMeanwhile");
        return piece;
    }

    private Admission<CaseInHand> admitted(String number) {
        var admitted = gate.admit(Action.KEEP_EVIDENCE, cases.find(number));
        BrokenRule.when(!Investigations.runs(admitted.dossier()), "investigations.notNow");
        return admitted;
    }
}
