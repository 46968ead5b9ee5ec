package nl.integrity.conclusions;

import static nl.integrity.shared.NativeQuery.rows;
import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps final reports in every version. Nothing here is ever changed or deleted. */
@ApplicationScoped
class FinalReportStore {
    @PersistenceContext
    EntityManager em;

    /** A report as it was written once. */
    record StoredVersion(UUID id, int number, boolean concluded, Sealed content, Instant at, PersonId author) {
        @Override
        public String toString() {
            return "StoredVersion " + number;
        }
    }

    /** Those of this time, the latest first. */
    List<StoredVersion> versions(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery("select id, number, concluded, content, at, author from final_report"
                                + " where case_file = ?1 and round = ?2 order by number desc"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredVersion(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        (Boolean) column[2],
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        new PersonId((UUID) column[5])))
                .toList();
    }

    boolean isConcluded(CaseInHand hand) {
        return versions(hand).stream().anyMatch(StoredVersion::concluded);
    }

    /** @return false when somebody else wrote at the same time */
    boolean add(CaseInHand hand, StoredVersion version) {
        return with(
                                em.createNativeQuery(
                                        "insert into final_report (id, case_file, round, number, concluded, content, at, author)"
                                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing"),
                                version.id(),
                                hand.dossierId(),
                                hand.round(),
                                version.number(),
                                version.concluded(),
                                version.content().bytes(),
                                version.at().atOffset(ZoneOffset.UTC),
                                version.author().value())
                        .executeUpdate()
                == 1;
    }

    /** The numbers of the recommendations that left this report; empty when none did. */
    List<Integer> entered(UUID report) {
        List<?> rows = with(
                        em.createNativeQuery(
                                "select array_to_string(recommendations, ',') from final_report_entered where report = ?1"),
                        report)
                .getResultList();
        return rows.stream()
                .map(String.class::cast)
                .filter(numbers -> !numbers.isEmpty())
                .flatMap(numbers -> Stream.of(numbers.split(",", -1)))
                .map(Integer::valueOf)
                .toList();
    }

    void enter(UUID report, List<Integer> recommendations, Instant at) {
        with(
                        em.createNativeQuery("insert into final_report_entered (report, recommendations, at)"
                                + " values (?1, cast(?2 as integer[]), ?3)"),
                        report,
                        recommendations.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                        at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
