package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.DraftFinding;
import nl.integrity.investigations.EvidenceFile;
import nl.integrity.investigations.EvidenceRegister;
import nl.integrity.investigations.InvestigationFile;
import nl.integrity.investigations.InvestigationWork;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-finding.xhtml}: an investigator writes what was found on a point. */
@Named
@RequestScoped
public class FindingPage {
    @EJB
    InvestigationWork work;

    @EJB
    EvidenceRegister register;

    @Inject
    InvestigationCase file;

    private int basedOn;
    private @Nullable Finding finding;
    private String facts = "";
    private String judgement = "";
    private Set<String> evidence = Set.of();
    private @Nullable List<EvidenceFile.Piece> pieces;

    private InvestigationFile.@Nullable Point point;

    /** Before the page is shown: what was written last, to be written anew; whoever cannot write finds nothing here. */
    public void read() {
        InvestigationFile.Draft last = getPoint().getLatest();
        if (!file.isPostback() && last != null) {
            basedOn = last.number();
            finding = last.finding();
            facts = last.facts();
            judgement = last.judgement();
            evidence = last.evidence().stream()
                    .map(each -> String.valueOf(each.number()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    public void write() {
        DraftFinding command = new DraftFinding(
                file.getNumber(),
                getPoint().number(),
                basedOn,
                finding,
                facts,
                judgement,
                getPieces().stream()
                        .filter(this::isChosen)
                        .map(EvidenceFile.Piece::number)
                        .collect(Collectors.toUnmodifiableSet()));
        file.does(command, () -> work.find(command), "found");
    }

    /** The point that the page is about. */
    public InvestigationFile.Point getPoint() {
        InvestigationFile.Point found = point;
        if (found == null) {
            found = file.getState().points().stream()
                    .filter(each -> file.getState().may("FIND"))
                    .filter(each -> String.valueOf(each.number()).equals(file.sent("point")))
                    .findFirst()
                    .orElseThrow(AccessRefused::new);
            point = found;
        }
        return found;
    }

    /** The evidence that it can rest on. */
    public List<EvidenceFile.Piece> getPieces() {
        List<EvidenceFile.Piece> read = pieces;
        if (read == null) {
            read = register.read(file.getNumber()).pieces();
            pieces = read;
        }
        return read;
    }

    /** Whether it rests on this. */
    public boolean isChosen(EvidenceFile.Piece piece) {
        return (file.isPostback() ? file.allSent("evidence") : evidence).contains(String.valueOf(piece.number()));
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable Finding getFinding() {
        return finding;
    }

    public void setFinding(@Nullable Finding finding) {
        this.finding = finding;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(@Nullable String facts) {
        this.facts = facts == null ? "" : facts;
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(@Nullable String judgement) {
        this.judgement = judgement == null ? "" : judgement;
    }
}
