package nl.integrity.investigations;

import static nl.integrity.shared.NativeQuery.rows;
import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Interest;
import nl.integrity.shared.PersonId;

/** Finds the investigations that somebody was given, in one statement. */
@ApplicationScoped
class InvestigationListStore {
    @PersistenceContext
    EntityManager em;

    /**
     * Those that are open to this person on a day, by the order that counts, the one opened last first; none of what is kept from them.
     *
     * @param mark what stands for them where it is kept who is excluded
     */
    List<InvestigationLine> of(PersonId person, byte[] mark, LocalDate today) {
        return rows(with(
                        em.createNativeQuery(
                                "select c.number, c.stage, (select i.interest from case_interest i where i.case_file = c.id"
                                        + " and i.person = ?1 order by i.at desc limit 1), a.due_on, a.access_until"
                                        + " from case_part p join case_file c on c.id = p.case_file and c.round = p.round"
                                        + " join lateral (select o.due_on, o.access_until from investigation_assignment o"
                                        + " join investigation_signing s on s.assignment = o.id where o.case_file = c.id"
                                        + " and o.round = c.round order by o.number desc limit 1) a on true"
                                        + " where p.person = ?1 and p.part = 'INVESTIGATOR' and p.until is null and p.last_day >= ?3"
                                        + " and not exists (select 1 from exclusion e where e.dossier = c.id and e.person = ?2)"
                                        + " order by p.at desc"),
                        person.value(),
                        mark,
                        today))
                .stream()
                .map(column -> new InvestigationLine(
                        (String) column[0],
                        CaseStage.valueOf((String) column[1]),
                        Interest.NONE.name().equals(column[2]),
                        ((Date) column[3]).toLocalDate(),
                        ((Date) column[4]).toLocalDate()))
                .toList();
    }
}
