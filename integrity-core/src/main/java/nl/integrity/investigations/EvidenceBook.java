package nl.integrity.investigations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.Caller;
import nl.integrity.attachments.Attachment;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Attachments;
import nl.integrity.audit.AuditTrail;
import nl.integrity.cases.CaseInHand;
import nl.integrity.investigations.EvidenceStore.StoredEntry;
import nl.integrity.investigations.EvidenceStore.StoredPiece;
import nl.integrity.investigations.InvestigationStore.StoredMethod;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Opens, checks and adds to registers of evidence, for doors that let their caller in. */
@ApplicationScoped
class EvidenceBook {
    private static final System.Logger LOG = System.getLogger("nl.integrity.investigations");
    private static final String PIECE = "evidence_piece.content";
    private static final String ENTRY = "evidence_entry.content";
    private static final String DEED = "EVIDENCE_ENTRY";

    @Inject
    EvidenceStore store;

    @Inject
    InvestigationStore methods;

    @Inject
    Investigations investigations;

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    KeyedHash hash;

    @Inject
    Vault vault;

    /** A register as the database has it. */
    record Register(List<StoredPiece> pieces, List<StoredEntry> entries) {
        Optional<StoredPiece> piece(int number) {
            return pieces.stream().filter(piece -> piece.number() == number).findFirst();
        }

        List<StoredEntry> about(StoredPiece piece) {
            return entries.stream()
                    .filter(entry -> entry.piece().equals(piece.id()))
                    .toList();
        }

        @Override
        public String toString() {
            return "Register";
        }
    }

    Register register(CaseInHand hand) {
        return new Register(store.pieces(hand), store.entries(hand));
    }

    /** The same for whoever adds to it: nobody else does, until this is done. */
    Register registerToAdd(CaseInHand hand) {
        store.hold(hand);
        return register(hand);
    }

    /** A piece comes in. */
    void enter(
            CaseInHand hand,
            Caller by,
            Register register,
            EnterEvidence command,
            Instant at,
            @Nullable AttachmentId file) {
        OpenCompartment content = vault.openToAdd(hand.dossierId(), Compartment.CASE);
        StoredPiece piece = new StoredPiece(
                command.submission(),
                register.pieces().stream().mapToInt(StoredPiece::number).max().orElse(0) + 1,
                Objects.requireNonNull(command.obtainedOn()),
                command.method(),
                file,
                content.seal(
                        command.submission(),
                        PIECE,
                        InvestigationText.json(Map.of(
                                "title", command.title(),
                                "description", command.description(),
                                "source", command.source(),
                                "place", command.place(),
                                "sha256", file == null ? "" : fingerprint(hand, file, content)))));
        store.add(hand, piece);
        add(
                hand,
                by,
                register,
                piece,
                CustodyKind.ENTERED,
                piece.obtainedOn(),
                Map.of("holder", command.holder(), "keptAt", command.keptAt()),
                at);
    }

    private String fingerprint(CaseInHand hand, AttachmentId file, OpenCompartment content) {
        return attachments
                .find(hand.dossierId(), file, content)
                .map(Attachment::fingerprint)
                .orElseThrow(() -> new IllegalStateException("the file " + file + " did not stay"));
    }

    /** Adds a line, bound to the last one, and tells the audit trail that there is one more. */
    void add(
            CaseInHand hand,
            Caller by,
            Register register,
            StoredPiece piece,
            CustodyKind kind,
            LocalDate day,
            Map<String, String> texts,
            Instant at) {
        UUID id = UUID.randomUUID();
        EvidenceChain chain = chain(hand);
        List<StoredEntry> before = register.entries();
        StoredEntry last = before.isEmpty() ? null : before.get(before.size() - 1);
        StoredEntry entry = new StoredEntry(
                id,
                last == null ? 1 : last.position() + 1,
                piece.id(),
                kind,
                day,
                vault.openToAdd(hand.dossierId(), Compartment.CASE).seal(id, ENTRY, InvestigationText.json(texts)),
                at.truncatedTo(ChronoUnit.MICROS),
                by.known(),
                "");
        store.add(
                hand,
                new StoredEntry(
                        id,
                        entry.position(),
                        entry.piece(),
                        entry.kind(),
                        entry.day(),
                        entry.content(),
                        entry.at(),
                        entry.author(),
                        chain.next(last == null ? chain.first() : last.hash(), said(entry, piece))));
        trail.recordDeed(by.actor(), DEED, object(hand));
    }

    private EvidenceChain chain(CaseInHand hand) {
        return new EvidenceChain(
                hand.dossierId() + " " + hand.round(), text -> HexFormat.of().formatHex(hash.of("evidence", text, 32)));
    }

    private static String object(CaseInHand hand) {
        return hand.reference() + " round " + hand.round();
    }

    private static String said(StoredEntry entry, @Nullable StoredPiece piece) {
        String line = String.join(
                "\n",
                String.valueOf(entry.position()),
                entry.id().toString(),
                entry.piece().toString(),
                String.valueOf(piece == null ? 0 : piece.number()),
                entry.kind().name(),
                entry.day().toString(),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())),
                entry.author().toString(),
                HexFormat.of().formatHex(entry.content().bytes()));
        return piece == null || entry.kind() != CustodyKind.ENTERED
                ? line
                : String.join(
                        "\n",
                        line,
                        piece.obtainedOn().toString(),
                        String.valueOf(piece.method()),
                        String.valueOf(piece.file()),
                        HexFormat.of().formatHex(piece.content().bytes()));
    }

    /** Where the lines do not fit one another, their pieces, or what the audit trail was told. */
    private List<EvidenceFault> check(CaseInHand hand, Register register) {
        Map<UUID, StoredPiece> pieces =
                register.pieces().stream().collect(Collectors.toMap(StoredPiece::id, Function.identity()));
        List<EvidenceLine> lines = register.entries().stream()
                .map(entry -> {
                    StoredPiece piece = pieces.get(entry.piece());
                    return new EvidenceLine(
                            entry.position(),
                            piece == null ? 0 : piece.number(),
                            entry.kind() == CustodyKind.ENTERED,
                            said(entry, piece),
                            entry.hash());
                })
                .toList();
        return chain(hand)
                .check(
                        lines,
                        register.pieces().stream().map(StoredPiece::number).collect(Collectors.toUnmodifiableSet()),
                        trail.deeds(DEED, object(hand)));
    }

    /** Opens it for a reader, and says where it does not fit; the files themselves are not read for that. */
    EvidenceFile open(CaseInHand hand, Caller reader, boolean mayKeep) {
        Register register = register(hand);
        List<EvidenceFault> faults = new ArrayList<>(check(hand, register));
        List<EvidenceFile.Piece> pieces = new ArrayList<>();
        List<StoredMethod> means = methods.methods(hand);
        if (!register.pieces().isEmpty()) {
            OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader.actor(), hand.reference());
            register.pieces().forEach(piece -> pieces.add(open(hand, register, piece, content, means, faults)));
        }
        tellOf(hand, faults);
        List<StoredEntry> lines = register.entries();
        return new EvidenceFile(
                hand.number(),
                hand.stage(),
                pieces,
                lines.size(),
                lines.isEmpty() ? "" : lines.get(lines.size() - 1).hash(),
                faults,
                false,
                means.stream()
                        .filter(each -> each.state(investigations.today()) == MethodState.APPROVED)
                        .map(each -> new EvidenceFile.Means(each.id(), each.kind(), each.lastDay()))
                        .toList(),
                mayKeep);
    }

    /** Whoever runs the system hears of it too. */
    static void tellOf(CaseInHand hand, List<EvidenceFault> faults) {
        if (!faults.isEmpty()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the register of evidence of " + hand.reference() + " does not fit: " + faults);
        }
    }

    private EvidenceFile.Piece open(
            CaseInHand hand,
            Register register,
            StoredPiece piece,
            OpenCompartment content,
            List<StoredMethod> means,
            List<EvidenceFault> faults) {
        JsonObject text = read(piece.id(), PIECE, piece.content(), content);
        String sha256 = text.getString("sha256", "");
        Attachment file = piece.file() == null ? null : file(hand, piece.file(), content);
        if (piece.file() != null && (file == null || !file.fingerprint().equals(sha256))) {
            faults.add(new EvidenceFault(EvidenceFault.Kind.FILE_CHANGED, piece.number(), 0));
        }
        return new EvidenceFile.Piece(
                piece.number(),
                faults.stream().noneMatch(fault -> fault.piece() == piece.number()),
                text.getString("title", ""),
                text.getString("description", ""),
                text.getString("source", ""),
                piece.obtainedOn(),
                text.getString("place", ""),
                means.stream()
                        .filter(each -> each.id().equals(piece.method()))
                        .map(StoredMethod::kind)
                        .findFirst()
                        .orElse(null),
                file,
                sha256,
                register.about(piece).stream()
                        .map(entry -> line(entry, content))
                        .toList());
    }

    private EvidenceFile.Line line(StoredEntry entry, OpenCompartment content) {
        JsonObject text = read(entry.id(), ENTRY, entry.content(), content);
        return new EvidenceFile.Line(
                entry.position(),
                entry.kind(),
                entry.day(),
                text.getString("holder", ""),
                text.getString("keptAt", ""),
                Integer.parseInt(text.getString("wrong", "0")),
                text.getString("reason", ""),
                directory.nameOf(entry.author()),
                entry.at(),
                entry.hash());
    }

    private @Nullable Attachment file(CaseInHand hand, AttachmentId id, OpenCompartment content) {
        try {
            return attachments.find(hand.dossierId(), id, content).orElse(null);
        } catch (IllegalStateException e) {
            return null; // its name or its fingerprint was changed: told as what does not fit
        }
    }

    /** Nothing of what was changed: that it was is told by the check. */
    private static JsonObject read(UUID row, String column, Sealed sealed, OpenCompartment content) {
        try {
            return InvestigationText.read(content.unseal(row, column, sealed));
        } catch (IllegalStateException e) {
            return Json.createObjectBuilder().build();
        }
    }

    /** The pieces that a finding rests on, by its id. */
    Map<UUID, List<InvestigationFile.PieceName>> rests(CaseInHand hand, OpenCompartment content) {
        Map<UUID, List<UUID>> rests = store.rests(hand);
        if (rests.isEmpty()) {
            return Map.of();
        }
        Map<UUID, InvestigationFile.PieceName> names = store.pieces(hand).stream()
                .collect(Collectors.toMap(
                        StoredPiece::id,
                        piece -> new InvestigationFile.PieceName(
                                piece.number(),
                                read(piece.id(), PIECE, piece.content(), content)
                                        .getString("title", ""))));
        return rests.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .flatMap(piece -> Optional.ofNullable(names.get(piece)).stream())
                .toList()));
    }

    /** A finding rests on these. */
    void rest(CaseInHand hand, UUID finding, Set<Integer> numbers) {
        List<StoredPiece> pieces = store.pieces(hand).stream()
                .filter(piece -> numbers.contains(piece.number()))
                .toList();
        BrokenRule.when(pieces.size() != numbers.size(), "investigations.evidence.unknown");
        store.rest(finding, pieces.stream().map(StoredPiece::id).toList());
    }
}
