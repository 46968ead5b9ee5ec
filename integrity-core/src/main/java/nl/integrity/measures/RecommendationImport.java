package nl.integrity.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** Enters a whole list of recommendations at once: all of it or nothing, unless whoever does so says which lines stay out. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class RecommendationImport {
    private static final String CONTENT = "recommendation_import.content";
    private static final int SHOWN = 100;
    private static final int SAMPLE = 5;

    @Inject
    Gate gate;

    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationStore store;

    @Inject
    Vault vault;

    /**
     * Hands a list in; nothing is entered yet.
     *
     * @return the id by which it can be looked through
     * @throws BrokenRule when it cannot be read
     * @throws AccessRefused when there is no such source
     */
    public ImportId hand(HandIn command) {
        Caller caller = gate.admit(Action.KEEP_RECOMMENDATIONS, "import");
        recommendations.source(command.source());
        String text = RecommendationTable.text(command.file());
        RecommendationTable.read(text, Set.of());
        UUID id = UUID.randomUUID();
        OpenCompartment key = vault.openToAdd(command.source(), Compartment.MEASURES);
        store.addImport(
                new RecommendationStore.Import(id, command.source(), key.seal(id, CONTENT, text)),
                recommendations.now(),
                caller.known());
        return new ImportId(id);
    }

    /** @throws AccessRefused when the caller handed no such list in, or it was entered */
    public ImportPreview look(ImportId list) {
        Caller caller = gate.admit(Action.KEEP_RECOMMENDATIONS, "import");
        RecommendationStore.Import handed = find(list, caller);
        List<RecommendationTable.Line> lines = lines(handed, caller);
        List<ImportPreview.Fault> faults = lines.stream()
                .flatMap(line ->
                        Optional.ofNullable(line.fault())
                                .map(fault -> new ImportPreview.Fault(line.number(), fault))
                                .stream())
                .toList();
        return new ImportPreview(
                list,
                recommendations.source(handed.source()).title(),
                lines.size() - faults.size(),
                faults.size(),
                faults.stream().limit(SHOWN).toList(),
                lines.stream()
                        .filter(line -> line.fault() == null)
                        .limit(SAMPLE)
                        .map(line -> new ImportPreview.Entry(line.paragraph(), line.text()))
                        .toList());
    }

    /**
     * Enters it.
     *
     * @param leaveOut whether lines with which something is wrong stay out; else one of those keeps all of it out
     * @return how many recommendations were entered
     * @throws BrokenRule when a line is wrong, or none is right
     * @throws AccessRefused when the caller handed no such list in, or it was entered
     */
    public int enter(ImportId list, boolean leaveOut) {
        Caller caller = gate.admit(Action.KEEP_RECOMMENDATIONS, "import");
        RecommendationStore.Import handed = find(list, caller);
        List<RecommendationTable.Line> lines = lines(handed, caller);
        List<AddRecommendation> good = lines.stream()
                .filter(line -> line.fault() == null)
                .map(line -> line.command(handed.source()))
                .toList();
        int wrong = lines.size() - good.size();
        if (wrong > 0 && !leaveOut) {
            throw new BrokenRule("measures.leaveOut.missing");
        }
        if (good.isEmpty()) {
            throw new BrokenRule("measures.file.empty");
        }
        if (!store.enter(list.value(), good.size(), wrong, recommendations.now(), caller.known())) {
            throw new AccessRefused();
        }
        recommendations.add(handed.source(), good, caller.known());
        return good.size();
    }

    private RecommendationStore.Import find(ImportId list, Caller caller) {
        return store.findImport(list.value(), caller.known()).orElseThrow(AccessRefused::new);
    }

    private List<RecommendationTable.Line> lines(RecommendationStore.Import handed, Caller caller) {
        OpenCompartment open = vault.open(handed.source(), Compartment.MEASURES, caller.actor(), "import");
        return RecommendationTable.read(
                open.unseal(handed.id(), CONTENT, handed.content()), store.paragraphs(handed.source()));
    }
}
