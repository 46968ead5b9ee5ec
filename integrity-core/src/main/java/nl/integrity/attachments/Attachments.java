package nl.integrity.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.integrity.attachments.AttachmentStore.Kept;
import nl.integrity.audit.Actor;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.OpenFiles;
import nl.integrity.vault.Vault;

/** The files that belong to reports, cases and measures, for doors that have let their caller in. */
@ApplicationScoped
public class Attachments {
    private static final String REMADE = "cleaned-";

    @Inject
    AttachmentStore store;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Scanner scanner;

    @Inject
    OneTransaction transaction;

    @Inject
    Clock clock;

    /**
     * Takes a file in, sealing it as it comes. To be called outside a transaction, for it lasts as long as the sender's line needs. What does
     * not come in whole leaves nothing behind; the same file sent with the same form again is kept once.
     *
     * @param kept what else is done in the transaction that keeps it, told when that was
     * @throws BrokenRule when it is empty or too large, or when the line broke
     */
    public void receive(Arriving file, InputStream content, Consumer<Instant> kept) {
        receive(file, content, (id, at) -> kept.accept(at));
    }

    /**
     * The same for whoever keeps which file it is.
     *
     * @param kept what else is done in the transaction that keeps it, told which it is and when that was
     * @throws BrokenRule when it is empty or too large, or when the line broke
     */
    public void receive(Arriving file, InputStream content, BiConsumer<AttachmentId, Instant> kept) {
        UUID id = UUID.randomUUID();
        store.begin(id, file, clock.instant());
        boolean whole = false;
        try {
            OpenFiles files = vault.openFilesToAdd(file.dossier());
            Pouring pouring = new Pouring(clock);
            pouring.pour(content, files, id, (position, chunk) -> store.addChunk(id, Copy.ORIGINAL, position, chunk));
            whole = transaction.ask(() -> keep(id, file, pouring, kept));
        } finally {
            if (!whole) {
                store.drop(id);
            }
        }
    }

    private boolean keep(UUID id, Arriving file, Pouring poured, BiConsumer<AttachmentId, Instant> kept) {
        byte[] mark = hash.of(
                "attachment",
                file.dossier() + "\n" + file.submission() + "\n"
                        + HexFormat.of().formatHex(poured.digest()),
                32);
        if (store.sentBefore(mark).isPresent()) {
            return false;
        }
        OpenCompartment content = vault.openToAdd(file.dossier(), file.holder().compartment());
        Instant at = clock.instant();
        store.keep(
                id,
                at,
                AttachmentRow.sealName(id, file.name(), content),
                new Kept(poured.size(), poured.type(), mark),
                AttachmentRow.sealFingerprint(id, poured.digest(), content),
                Cleaning.stateFor(poured.type(), poured.size()));
        kept.accept(new AttachmentId(id), at);
        return true;
    }

    /**
     * The files of a dossier, in the order in which they came.
     *
     * @param content of that dossier, opened by whoever may know their names
     */
    public List<Attachment> of(UUID dossier, OpenCompartment content) {
        boolean scanning = scanner.isThere();
        return store.of(dossier).stream()
                .map(row -> row.read(content, scanning))
                .toList();
    }

    /**
     * One of them.
     *
     * @param content of its dossier, opened by whoever may know its name
     */
    public Optional<Attachment> find(UUID dossier, AttachmentId id, OpenCompartment content) {
        return store.find(dossier, id.value()).map(row -> row.read(content, scanner.isThere()));
    }

    /**
     * Reads all of a file, and measures it anew. To be called outside a transaction, for it lasts as long as the file is long.
     *
     * @param reference how the audit trail names the dossier
     * @return its SHA-256, in hexadecimal; empty when it is not there, or is not what was sealed
     */
    public Optional<String> measure(UUID dossier, AttachmentId id, Actor reader, String reference) {
        return store.find(dossier, id.value()).flatMap(row -> {
            OpenFiles files =
                    Objects.requireNonNull(transaction.ask(() -> vault.openFiles(dossier, reader, reference)));
            try (InputStream content = sealed(row.id(), Copy.ORIGINAL, files)) {
                return Optional.of(HexFormat.of().formatHex(Pouring.digestOf(content)));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * One of them, to be downloaded at the desk.
     *
     * @param reference how the audit trail names the dossier
     * @return empty when it is not there, or the copy is not
     * @throws BrokenRule when there is malware in it, or nobody looked yet
     */
    public Optional<OpenedFile> open(UUID dossier, AttachmentId id, Copy copy, Actor reader, String reference) {
        return store.find(dossier, id.value()).filter(row -> row.has(copy)).map(row -> {
            if (row.isWithheld(scanner.isThere())) {
                throw new BrokenRule(row.scan() == ScanState.INFECTED ? "file.infected" : "file.pending");
            }
            return opened(row, copy, reader, reference);
        });
    }

    /**
     * One of them, for the reporter: an own file as it was sent, a file of the committee without what it may tell about its maker.
     *
     * @param reference how the audit trail names the report
     * @return empty when it is not there
     * @throws BrokenRule when it cannot be downloaded, or not yet
     */
    public Optional<OpenedFile> openForReporter(UUID report, AttachmentId id, Actor reader, String reference) {
        return store.find(report, id.value()).map(row -> {
            if (row.scan() == ScanState.INFECTED) {
                throw new BrokenRule("file.infected");
            }
            boolean waits = row.cleaning() == CleaningState.PENDING || row.isWithheld(scanner.isThere());
            if (!row.fromReporter() && waits) {
                throw new BrokenRule("file.pending");
            }
            boolean original = row.fromReporter() || !row.has(Copy.CLEANED);
            return opened(row, original ? Copy.ORIGINAL : Copy.CLEANED, reader, reference);
        });
    }

    private OpenedFile opened(AttachmentRow row, Copy copy, Actor reader, String reference) {
        String name = row.name(vault.openToAdd(row.dossier(), row.holder().compartment()));
        OpenFiles files = vault.openFiles(row.dossier(), reader, reference);
        return new OpenedFile(
                copy == Copy.ORIGINAL ? name : REMADE + name,
                FileType.toSend(row.type()),
                row.size(copy),
                () -> sealed(row.id(), copy, files));
    }

    private InputStream sealed(UUID id, Copy copy, OpenFiles files) throws IOException {
        return files.unseal(id, copy.name(), new ChunkInput(position -> store.chunk(id, copy, position)));
    }

    /** The content of a file for the workers of this component. */
    InputStream read(AttachmentRow row, Copy copy) throws IOException {
        OpenFiles files = Objects.requireNonNull(
                transaction.ask(() -> vault.openFiles(row.dossier(), Actor.SYSTEM, "file " + row.id())));
        return sealed(row.id(), copy, files);
    }
}
