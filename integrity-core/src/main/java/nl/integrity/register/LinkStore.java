package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.cases.CaseId;
import nl.integrity.cases.Sight;
import nl.integrity.cases.Sql;
import nl.integrity.questions.Text;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what cases have to do with one another. */
@ApplicationScoped
class LinkStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterStore register;

    /** That a case has to do with another. */
    record Link(UUID id, CaseId file, CaseId other, String kind, Instant at, PersonId person) {
        @Override
        public String toString() {
            return "Link " + id;
        }
    }

    /**
     * The same as it is read on the page of one of the two.
     *
     * @param number of the other
     * @param back whether it was said on the page of the other
     * @param open whether the reader may see what is in the other
     */
    record Row(
            UUID id,
            String number,
            String kind,
            Text words,
            Instant at,
            PersonId person,
            Sealed reason,
            boolean back,
            @Nullable Instant endedAt,
            boolean open) {
        /** Whether it says so now of this other case. */
        boolean isNow(String other, String ofKind) {
            return endedAt == null && number.equals(other) && kind.equals(ofKind);
        }

        @Override
        public String toString() {
            return "Row " + id;
        }
    }

    /** Those of a case, the latest first, but for those to a case that the reader may not know of. */
    List<Row> of(CaseId file, Sight reader) {
        return register.list(Sql.of(
                                "select l.id, c.number, l.kind, k.name_nl, k.name_en, l.at, l.person, l.reason, false, e.at, ")
                        .then(reader.open())
                        .then(
                                " from case_link l join case_file c on c.id = l.other join link_kind k on k.code = l.kind"
                                        + " left join case_link_end e on e.link = l.id where l.case_file = ? and ",
                                file.value())
                        .then(reader.known())
                        .then(
                                " union all select l.id, c.number, l.kind, k.back_nl, k.back_en, l.at, l.person, l.reason_other, true, e.at, ")
                        .then(reader.open())
                        .then(
                                " from case_link l join case_file c on c.id = l.case_file join link_kind k on k.code = l.kind"
                                        + " left join case_link_end e on e.link = l.id where l.other = ? and ",
                                file.value())
                        .then(reader.known())
                        .then(" order by 6 desc, 1"))
                .map(LinkStore::row)
                .toList();
    }

    private static Row row(Object[] column) {
        return new Row(
                (UUID) column[0],
                (String) column[1],
                (String) column[2],
                new Text((String) column[3], (String) column[4]),
                InstantColumn.read(column[5]),
                new PersonId((UUID) column[6]),
                new Sealed((byte[]) column[7]),
                (Boolean) column[8],
                column[9] == null ? null : InstantColumn.read(column[9]),
                (Boolean) column[10]);
    }

    /** Those that can be chosen on a day. */
    List<LinkKind> kinds(LocalDate day) {
        List<?> rows = em.createNativeQuery("select code, name_nl, name_en from link_kind where valid_from <= ?1"
                        + " and (valid_until is null or valid_until > ?1) order by position")
                .setParameter(1, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new LinkKind((String) column[0], new Text((String) column[1], (String) column[2])))
                .toList();
    }

    /** @param reason why, for each of the two under a key of its own */
    void add(Link link, Sealed reason, Sealed reasonOther) {
        em.createNativeQuery("insert into case_link values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, link.id())
                .setParameter(2, link.file().value())
                .setParameter(3, link.other().value())
                .setParameter(4, link.kind())
                .setParameter(5, link.at().atOffset(ZoneOffset.UTC))
                .setParameter(6, link.person().value())
                .setParameter(7, reason.bytes())
                .setParameter(8, reasonOther.bytes())
                .executeUpdate();
    }

    /** @return false when it was ended already */
    boolean end(UUID link, PersonId by, Instant at) {
        return em.createNativeQuery("insert into case_link_end values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, link)
                        .setParameter(2, at.atOffset(ZoneOffset.UTC))
                        .setParameter(3, by.value())
                        .executeUpdate()
                == 1;
    }
}
