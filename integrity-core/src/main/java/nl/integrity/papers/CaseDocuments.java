package nl.integrity.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.attachments.Attachment;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * The documents of a case; {@link DocumentKeeping} adds to them. All of it throws {@link nl.integrity.access.AccessRefused} when there is no
 * such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseDocuments {
    static final String TITLE = "case_document.title";
    static final String NOTE = "document_version.note";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    DocumentStore store;

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Those that the caller may read. */
    public DocumentsFile read(String number) {
        var admitted = gate.admit(Action.READ_DOCUMENTS, cases.find(number));
        CaseInHand hand = admitted.dossier();
        return new DocumentsFile(
                number,
                hand.stage(),
                opened(admitted, seen(hand, store.of(hand.id(), today()))),
                store.kinds(today()).stream().filter(DocumentKind::current).toList(),
                gate.opens(Action.WRITE_DOCUMENT, hand));
    }

    /** One of them with its versions; empty when there is none like it that the caller may read. */
    public Optional<DocumentState> open(String number, DocumentId id) {
        var admitted = gate.admit(Action.READ_DOCUMENTS, cases.find(number));
        CaseInHand hand = admitted.dossier();
        return opened(admitted, seen(hand, id)).stream()
                .map(document -> new DocumentState(
                        number,
                        hand.stage(),
                        document,
                        gate.opens(Action.WRITE_DOCUMENT, hand),
                        !document.isFinished() && gate.opens(Action.FINISH_DOCUMENT, hand)))
                .findFirst();
    }

    /**
     * A version of one, to download.
     *
     * @param version its number
     * @param copy the original only when it is asked for
     * @return empty when there is none like it that the caller may read
     * @throws nl.integrity.shared.BrokenRule when there is malware in it, or nobody looked yet
     */
    public Optional<OpenedFile> download(String number, DocumentId id, int version, Copy copy) {
        var admitted = gate.admit(Action.READ_DOCUMENTS, cases.find(number));
        CaseInHand hand = admitted.dossier();
        return seen(hand, id).stream()
                .flatMap(document -> document.versions().stream())
                .filter(each -> each.number() == version)
                .findFirst()
                .flatMap(found -> attachments.open(
                        hand.dossierId(),
                        found.file(),
                        copy,
                        admitted.caller().actor(),
                        hand.reference() + " file " + found.file()));
    }

    private List<StoredDocument> seen(CaseInHand hand, DocumentId id) {
        return seen(hand, store.find(hand.id(), id, today()).stream().toList());
    }

    /** What of these the caller may see. That they read of the deliberation is written down only when they do. */
    private List<StoredDocument> seen(CaseInHand hand, List<StoredDocument> stored) {
        boolean deliberates = gate.opens(Action.READ_DELIBERATION, hand);
        if (deliberates && stored.stream().anyMatch(StoredDocument::isDeliberated)) {
            gate.admit(Action.READ_DELIBERATION, Optional.of(hand));
        }
        return stored.stream()
                .map(document -> document.asSeen(deliberates))
                .filter(document -> !document.versions().isEmpty())
                .toList();
    }

    private List<CaseDocument> opened(Admission<CaseInHand> admitted, List<StoredDocument> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        CaseInHand hand = admitted.dossier();
        OpenCompartment content =
                vault.open(hand.dossierId(), Compartment.CASE, admitted.caller().actor(), hand.reference());
        Map<AttachmentId, Attachment> files = attachments.of(hand.dossierId(), content).stream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        return stored.stream()
                .map(document -> new CaseDocument(
                        document.id(),
                        content.unseal(document.id().value(), TITLE, document.title()),
                        document.kind().name(),
                        document.version(),
                        document.versions().stream()
                                .map(version -> new CaseDocument.Version(
                                        version.number(),
                                        directory.nameOf(version.person()),
                                        version.at(),
                                        content.unseal(version.id(), NOTE, version.note()),
                                        Objects.requireNonNull(files.get(version.file())),
                                        version.finalAt(),
                                        version.finalBy() == null ? null : directory.nameOf(version.finalBy())))
                                .toList()))
                .toList();
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
