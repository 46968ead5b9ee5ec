package nl.integrity.cases;

import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.CommitteeId;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/** Keeps cases. */
@ApplicationScoped
class CaseStore {
    /** Of what is closed, or part of another case, nothing is to be done. */
    private static final String OPEN =
            "c.stage <> nl.integrity.cases.CaseStage.CLOSED" + " and c.stage <> nl.integrity.cases.CaseStage.JOINED";

    @PersistenceContext
    EntityManager em;

    @Inject
    Exclusions exclusions;

    void open(CaseFile file, CaseReport report) {
        em.persist(file);
        em.persist(report);
    }

    /** A report, with the case that handles it. */
    static final class Holding {
        private final CaseFile file;
        private final CaseReport report;

        private Holding(CaseFile file, CaseReport report) {
            this.file = file;
            this.report = report;
        }

        CaseFile file() {
            return file;
        }

        CaseReport report() {
            return report;
        }
    }

    /** The case that handles the report with this number. */
    Optional<Holding> holding(String number) {
        return em.createQuery(
                        "select c, r from CaseFile c, CaseReport r where r.number = :number and c.id = r.caseFile",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(found -> new Holding((CaseFile) found[0], (CaseReport) found[1]))
                .findFirst();
    }

    /** The case that was opened with this number, also when what was reported in it is part of another now. */
    Optional<CaseFile> find(String number) {
        return em.createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws IllegalStateException when there is no such case */
    CaseFile get(CaseId id) {
        return Optional.ofNullable(em.find(CaseFile.class, id.value()))
                .orElseThrow(() -> new IllegalStateException("no case " + id));
    }

    CaseFile handling(ReportId report) {
        return em.createQuery(
                        "select c from CaseFile c, CaseReport r where r.report = :report and c.id = r.caseFile",
                        CaseFile.class)
                .setParameter("report", report.value())
                .getSingleResult();
    }

    /** The report that a case was opened for, wherever it is now. */
    CaseReport own(CaseFile file) {
        return em.createQuery("select r from CaseReport r where r.number = :number", CaseReport.class)
                .setParameter("number", file.row().number())
                .getSingleResult();
    }

    /** The reports in it, the first that came first. */
    List<CaseReport> inCase(CaseFile file) {
        return em.createQuery(
                        "select r from CaseReport r where r.caseFile = :file order by r.since, r.number",
                        CaseReport.class)
                .setParameter("file", file.id())
                .getResultList();
    }

    /** The reports in it, the first that came first. */
    List<ReportId> reportsOf(CaseFile file) {
        return inCase(file).stream().map(CaseReport::report).toList();
    }

    /** Those in which somebody has this part, but for what they must not know of, and for what was open to them until an earlier day. */
    List<CaseFile> in(CasePart part, PersonId person, LocalDate today) {
        List<?> files = with(
                        em.createNativeQuery(
                                "select c.* from case_file c join case_part p on p.case_file = c.id and p.round = c.round"
                                        + " where p.person = ?1 and p.part = ?3 and p.until is null and (p.last_day is null or p.last_day >= ?4)"
                                        + " and not exists (select 1 from exclusion e where e.dossier = c.id and e.person = ?2)"
                                        + " order by p.at desc",
                                CaseFile.class),
                        person.value(),
                        exclusions.mark(person),
                        part.name(),
                        today)
                .getResultList();
        return files.stream().map(CaseFile.class::cast).toList();
    }

    /** Something beside its row changes, and nobody else's change at the same time goes unseen. */
    void changes(CaseFile file) {
        em.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<CaseFile> openAndOwnedBy(PersonId person, CommitteeId committee) {
        return em.createQuery(
                        "select c from CaseFile c where c.owner = :person and c.committee = :committee and " + OPEN
                                + " order by c.number",
                        CaseFile.class)
                .setParameter("person", person)
                .setParameter("committee", committee.value())
                .getResultList();
    }

    /** How many cases everybody in a committee has in hand. */
    Map<PersonId, Long> openCasesOf(CommitteeId committee) {
        List<?> rows = em.createNativeQuery(
                        "select owner, count(*) from case_file where owner in"
                                + " (select person from seat where committee = ?1 and not over) and stage <> 'CLOSED' and stage <> 'JOINED' group by owner")
                .setParameter(1, committee.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        column -> new PersonId((UUID) column[0]), column -> ((Number) column[1]).longValue()));
    }

    /** Past the version, so that a reporter never stands in the way of those who handle the case, nor they in the reporter's. */
    AwaitingCase awaitsAnswer(ReportId report, Instant since) {
        Object[] column = (Object[]) em.createNativeQuery(
                        "with waits as (update case_report set awaits_answer = true where report = ?1 returning case_file)"
                                + " update case_file set awaits_answer = true, last_contact_at = ?2"
                                + " where id = (select case_file from waits) returning id, owner")
                .setParameter(1, report.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new AwaitingCase((UUID) column[0], column[1] == null ? null : new PersonId((UUID) column[1]));
    }

    /** @throws BrokenRule when somebody else changed the same case at the same time */
    void write() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new BrokenRule("case.changedMeanwhile");
        }
    }

    /** Until the end of the transaction nobody else changes the case. */
    void hold(CaseFile file) {
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same; empty when somebody else does. */
    Optional<CaseFile> holdUnlessHeld(CaseId id) {
        boolean held = em.createNativeQuery("select id from case_file where id = ?1 for update skip locked")
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
        return held ? Optional.empty() : Optional.of(get(id));
    }

    /** Those that are nobody's, the oldest first. */
    List<CaseFile> openAndNobodys() {
        return em.createQuery(
                        "select c from CaseFile c where c.owner is null and " + OPEN + " order by c.number",
                        CaseFile.class)
                .getResultList();
    }
}
