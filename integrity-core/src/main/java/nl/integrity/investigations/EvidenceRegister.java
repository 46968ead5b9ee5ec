package nl.integrity.investigations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OneTransaction;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.investigations.EvidenceStore.StoredPiece;

/**
 * The register of evidence of a case; {@link EvidenceKeeping} adds to it. It is checked each time that it is read. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR})
public class EvidenceRegister {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    EvidenceBook book;

    @Inject
    Attachments attachments;

    @Inject
    OneTransaction transaction;

    /** All that is in it, and where it does not fit any more; the files are not read for that. */
    public EvidenceFile read(String number) {
        var admitted = admitted(number);
        return opened(admitted);
    }

    /** The same after each file was read to its end and measured anew. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EvidenceFile check(String number) {
        Read read = Objects.requireNonNull(transaction.ask(() -> {
            var admitted = admitted(number);
            return new Read(
                    admitted,
                    opened(admitted),
                    book.register(admitted.dossier()).pieces());
        }));
        EvidenceFile file = read.file();
        List<EvidenceFault> faults = new ArrayList<>(file.faults());
        read.pieces().stream()
                .filter(piece -> piece.file() != null && !isWhole(read, piece))
                .map(piece -> new EvidenceFault(EvidenceFault.Kind.FILE_CHANGED, piece.number(), 0))
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add);
        EvidenceBook.tellOf(read.admitted().dossier(), faults);
        return new EvidenceFile(
                file.number(),
                file.stage(),
                file.pieces(),
                file.lines(),
                file.seal(),
                faults,
                true,
                file.means(),
                file.mayKeep());
    }

    private record Read(Admission<CaseInHand> admitted, EvidenceFile file, List<StoredPiece> pieces) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    private boolean isWhole(Read read, StoredPiece piece) {
        CaseInHand hand = read.admitted().dossier();
        String entered = read.file()
                .piece(piece.number())
                .map(EvidenceFile.Piece::sha256)
                .orElse("");
        return attachments
                .measure(
                        hand.dossierId(),
                        Objects.requireNonNull(piece.file()),
                        read.admitted().caller().actor(),
                        hand.reference() + " file " + piece.file())
                .filter(entered::equals)
                .isPresent();
    }

    /**
     * A file in it, to download.
     *
     * @param piece its number
     * @param copy the original only when it is asked for
     * @return empty when there is none like it
     * @throws nl.integrity.shared.BrokenRule when there is malware in it, or nobody looked yet
     */
    public Optional<OpenedFile> download(String number, int piece, Copy copy) {
        var admitted = admitted(number);
        CaseInHand hand = admitted.dossier();
        return book.register(hand)
                .piece(piece)
                .flatMap(found -> Optional.ofNullable(found.file()))
                .flatMap(file -> attachments.open(
                        hand.dossierId(), file, copy, admitted.caller().actor(), hand.reference() + " file " + file));
    }

    private Admission<CaseInHand> admitted(String number) {
        return gate.admit(Action.READ_EVIDENCE, cases.find(number));
    }

    private EvidenceFile opened(Admission<CaseInHand> admitted) {
        CaseInHand hand = admitted.dossier();
        return book.open(hand, admitted.caller(), Investigations.runs(hand) && gate.opens(Action.KEEP_EVIDENCE, hand));
    }
}
