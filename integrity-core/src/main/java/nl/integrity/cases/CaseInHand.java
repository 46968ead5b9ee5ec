package nl.integrity.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.committees.CommitteeId;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A case with what people are to it, for as long as one call lasts: what the gate is asked about, and what other components see of it. */
public final class CaseInHand implements Dossier {
    private final CaseFile file;
    private final Standings standings;
    private @Nullable CaseReport report;
    private final Map<PersonId, Set<Relation>> asked = new HashMap<>();

    CaseInHand(CaseFile file, @Nullable CaseReport asked, Standings standings) {
        this.file = file;
        this.report = asked;
        this.standings = standings;
    }

    CaseFile file() {
        return file;
    }

    /** The one by whose number the case was asked for; otherwise the one that it was opened for. */
    CaseReport inCase() {
        CaseReport chosen = report;
        if (chosen == null) {
            chosen = standings.own(file);
            report = chosen;
        }
        return chosen;
    }

    /** The report by whose number the case was asked for; otherwise the one that it was opened for. */
    public ReportId report() {
        return inCase().report();
    }

    public CaseId id() {
        return new CaseId(file.id());
    }

    public String number() {
        return file.row().number();
    }

    public CaseStage stage() {
        return file.row().stage();
    }

    /** How often it was opened, from 1. */
    public int round() {
        return file.round();
    }

    public CommitteeId committee() {
        return file.committee();
    }

    /** To be handed back with a command, so that nobody acts on what is no longer so. */
    public int version() {
        return file.version();
    }

    @Override
    public UUID dossierId() {
        return file.id();
    }

    @Override
    public String reference() {
        return file.reference();
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return asked.computeIfAbsent(person, anew -> standings.of(anew, file));
    }
}
