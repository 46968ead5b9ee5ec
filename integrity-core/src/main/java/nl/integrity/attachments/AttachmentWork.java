package nl.integrity.attachments;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.attachments.AttachmentStore.Claim;
import nl.integrity.attachments.AttachmentStore.Work;
import nl.integrity.vault.Vault;

/**
 * What is done with files after they came in: looked through for malware, copied without metadata; and what a stopped server left half is
 * thrown away. What there is to do stands in the database: whichever server is free takes the next.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachmentWork {
    private static final System.Logger LOG = System.getLogger("nl.integrity.attachments");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 8;
    private static final int ENOUGH_TRIES = 3;

    @Inject
    AttachmentStore store;

    @Inject
    Attachments attachments;

    @Inject
    Vault vault;

    @Inject
    Scanner scanner;

    @Inject
    OneTransaction transaction;

    @Inject
    Clock clock;

    /** Does what there is to do, until there is nothing left. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    public void work() {
        boolean scanning = scanner.isThere();
        while (scanning && next(Work.SCAN).map(this::scan).orElse(false)) {
            LOG.log(System.Logger.Level.DEBUG, "scanned a file");
        }
        Work clean = scanning ? Work.CLEAN_WHAT_WAS_SCANNED : Work.CLEAN;
        while (next(clean).map(this::clean).orElse(false)) {
            LOG.log(System.Logger.Level.DEBUG, "cleaned a file");
        }
    }

    /** Throws away what has been coming in for longer than anything may. */
    @Schedule(minute = "*/10", hour = "*", persistent = false)
    public void sweep() {
        store.sweep(clock.instant().minus(Pouring.LONGEST).minus(LEASE));
    }

    private Optional<Claim> next(Work work) {
        return store.claim(work, clock.instant(), LEASE);
    }

    /** @return whether to go on with the next; not when the scanner does not answer */
    private boolean scan(Claim claim) {
        UUID id = claim.file().id();
        try (InputStream content = attachments.read(claim.file(), Copy.ORIGINAL)) {
            ScanState found = scanner.scan(content);
            transaction.ask(() -> {
                store.scanned(id, found, clock.instant());
                return found;
            });
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "clamd gave no verdict on file " + id + "; it is asked again later");
            store.tryAgain(id, later(claim));
            return false;
        }
    }

    /** @return whether to go on with the next; not when something of ours failed: then it is tried again when its lease has run out */
    private boolean clean(Claim claim) {
        AttachmentRow file = claim.file();
        try {
            if (claim.tried() >= ENOUGH_TRIES) {
                return failed(file);
            }
            transaction.ask(() -> copied(file));
            return true;
        } catch (UncheckedIOException e) {
            // of what was made so far nothing is left; what is no PDF today is none tomorrow
            return failed(file);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "file " + file.id() + " could not be worked on; it is tried again");
            return false;
        }
    }

    private boolean failed(AttachmentRow file) {
        LOG.log(System.Logger.Level.INFO, "no copy without metadata could be made of file " + file.id());
        transaction.ask(() -> {
            store.cleaned(file.id(), CleaningState.FAILED, 0, clock.instant());
            return file;
        });
        return true;
    }

    private long copied(AttachmentRow file) {
        UUID id = file.id();
        try (InputStream original = attachments.read(file, Copy.ORIGINAL)) {
            ChunkOutput chunks =
                    new ChunkOutput((position, content) -> store.addChunkWithin(id, Copy.CLEANED, position, content));
            Counting copy = new Counting(vault.openFilesToAdd(file.dossier()).seal(id, Copy.CLEANED.name(), chunks));
            Optional.ofNullable(Cleaning.BY_TYPE.get(file.type()))
                    .orElseThrow(() -> new IOException("of no type that can be cleaned"))
                    .clean(original, copy);
            copy.close();
            store.cleaned(id, CleaningState.MADE, copy.size, clock.instant());
            return copy.size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant later(Claim claim) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(claim.tried(), MOST_DOUBLINGS)));
    }

    /** Counts what passes. */
    private static final class Counting extends FilterOutputStream {
        private long size;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            size++;
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
            size += length;
        }
    }
}
