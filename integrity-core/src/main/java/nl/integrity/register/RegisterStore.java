package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Sight;
import nl.integrity.cases.Sql;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Finds cases, and what they can be found by, of which there is only what a reader may see. */
@ApplicationScoped
class RegisterStore {
    private static final Pattern SPACE = Pattern.compile(" ");

    @PersistenceContext
    EntityManager em;

    /** What stands in the database under a word that is sealed there. */
    record Word(Kind kind, UUID id, UUID dossier, @Nullable String text, @Nullable Sealed sealed) {
        /** Of what. */
        enum Kind {
            /** Somebody who owns a case; there is no word, the name is elsewhere. */
            OWNER,
            /** A tag: its text is the mark, the dossier a case that carries it. */
            TAG,
            /** A filter that the reader kept: its text is the address, the dossier the reader. */
            FILTER
        }

        @Override
        public String toString() {
            return "Word";
        }
    }

    /** The rows of this query that the reader may see, and no others. */
    List<RegisterRow> rows(Sight reader, RegisterQuery query, LocalDate today, int size) {
        RegisterPlace place = RegisterPlace.read(query.after(), query.order());
        Sql select = Sql.of(
                        "select c.number, c.stage, c.opened_at, c.category, c.unit, c.owner, c.next_kind, c.next_due,"
                                + " c.last_contact_at, c.awaits_answer,"
                                + " (select string_agg(t.mark, ' ') from case_tag t where t.case_file = c.id and ")
                .then(reader.open())
                .then(") from case_file c where ")
                .then(RegisterConditions.matching(query.filter(), reader, today))
                .and(RegisterConditions.from(place, query.order()))
                .then(" limit ?", size);
        return list(select).map(RegisterStore::row).toList();
    }

    /** What this reader can look for: the owners of the cases they know of, the tags of those they may open, the filters they kept. */
    List<Word> words(Sight reader) {
        Sql owners = Sql.of("select 'OWNER', s.person, s.person, null, null from"
                        + " (select distinct person from seat where ")
                .then(Sql.in("committee", reader.committees()))
                .then(") s where exists (select 1 from case_file c where c.owner = s.person and ")
                .then(reader.known())
                .then(")");
        Sql filters = Sql.of(
                "select 'FILTER', f.id, f.person, f.address, f.name from saved_filter f where f.person = ?",
                reader.person().value());
        return list(everyTag(reader)
                        .then(" union all ")
                        .then(owners)
                        .then(" union all ")
                        .then(filters))
                .map(RegisterStore::word)
                .toList();
    }

    /** The tags of the cases that this reader may open. */
    List<Word> tags(Sight reader) {
        return list(everyTag(reader)).map(RegisterStore::word).toList();
    }

    /**
     * Hops from one mark to the next, and looks for the first case with it that may be opened: as much work as there are different tags,
     * however many cases carry them.
     */
    private static Sql everyTag(Sight reader) {
        Sql theirs = Sql.in("committee", reader.committees());
        return Sql.of("with recursive each as ((select committee, mark from case_tag where ")
                .then(theirs)
                .then(" order by committee, mark limit 1) union all select n.committee, n.mark from each e"
                        + " cross join lateral (select committee, mark from case_tag where ")
                .then(theirs)
                .then(" and (committee, mark) > (e.committee, e.mark) order by committee, mark limit 1) n)"
                        + " select 'TAG', x.id, x.case_file, each.mark, x.word from each cross join lateral"
                        + " (select t.id, t.case_file, t.word from case_tag t join case_file c on c.id = t.case_file"
                        + " where t.committee = each.committee and t.mark = each.mark and ")
                .then(reader.known())
                .and(reader.open())
                .then(" limit 1) x");
    }

    Stream<Object[]> list(Sql sql) {
        Query query = em.createNativeQuery(sql.numbered());
        sql.bindTo(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Word word(Object[] column) {
        return new Word(
                Word.Kind.valueOf((String) column[0]),
                (UUID) column[1],
                (UUID) column[2],
                (String) column[3],
                column[4] == null ? null : new Sealed((byte[]) column[4]));
    }

    private static RegisterRow row(Object[] column) {
        return new RegisterRow(
                (String) column[0],
                CaseStage.valueOf((String) column[1]),
                InstantColumn.read(column[2]),
                (String) column[3],
                new UnitId((UUID) column[4]),
                column[5] == null ? null : new PersonId((UUID) column[5]),
                column[6] == null ? null : DeadlineKind.valueOf((String) column[6]),
                ((Date) column[7]).toLocalDate(),
                InstantColumn.read(column[8]),
                (Boolean) column[9],
                column[10] == null
                        ? List.of()
                        : SPACE.splitAsStream((String) column[10]).toList());
    }
}
