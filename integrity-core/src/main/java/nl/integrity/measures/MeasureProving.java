package nl.integrity.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.Optional;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Role;
import nl.integrity.access.Throttle;
import nl.integrity.attachments.Arriving;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.Holder;
import nl.integrity.attachments.OneTransaction;
import nl.integrity.attachments.OpenedFile;

/**
 * The files by which it can be seen that a measure is done, or that it does not work: added by those who have a part in it, read by whoever reads
 * the measure, changed by nobody. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such measure, or none for this
 * caller.
 */
@Stateless
@RolesAllowed({
    Role.MEASURE_OWNER,
    Role.COORDINATOR,
    Role.DECISION_MAKER,
    Role.SECRETARY,
    Role.COMMITTEE_MEMBER,
    Role.AUDITOR
})
public class MeasureProving {
    @Inject
    Gate gate;

    @Inject
    Throttle throttle;

    @Inject
    Measures measures;

    @Inject
    ProofBook proofs;

    @Inject
    Attachments attachments;

    @Inject
    OneTransaction transaction;

    /**
     * A file comes in. The gate is passed when it begins to, and once more when it is kept; what breaks off leaves nothing behind.
     *
     * @param content 100 MiB at most, read as it comes
     * @throws nl.integrity.shared.BrokenRule when there are as many as there can be, the file is empty or too large, or the line broke
     * @throws nl.integrity.access.LimitReached when the caller sent too many files
     */
    @RolesAllowed({Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void add(@Valid ProveMeasure command, InputStream content) {
        Arriving file = transaction.ask(() -> {
            var admitted = admitted(command.number());
            proofs.mustHaveRoom(admitted.dossier().dossierId());
            throttle.take(Limit.UPLOAD, admitted.caller().known().toString());
            return new Arriving(
                    Holder.MEASURE,
                    admitted.dossier().dossierId(),
                    command.submission(),
                    admitted.caller().known(),
                    false,
                    command.fileName());
        });
        attachments.receive(
                file, content, (kept, at) -> proofs.add(admitted(command.number()), command.shows(), kept, at));
    }

    /**
     * One of them, to download.
     *
     * @param proof its number
     * @param copy the original only when it is asked for
     * @return empty when there is none like it
     * @throws nl.integrity.shared.BrokenRule when there is malware in it, or nobody looked yet
     */
    public Optional<OpenedFile> download(int number, int proof, Copy copy) {
        Admission<MeasureDossier> admitted = gate.admit(Action.READ_MEASURE, measures.find(number));
        MeasureDossier dossier = admitted.dossier();
        return proofs.find(dossier.dossierId(), proof)
                .flatMap(file -> attachments.open(
                        dossier.dossierId(),
                        file,
                        copy,
                        admitted.caller().actor(),
                        dossier.reference() + " file " + file));
    }

    private Admission<MeasureDossier> admitted(int number) {
        return gate.admit(Action.PROVE_MEASURE, measures.find(number));
    }
}
