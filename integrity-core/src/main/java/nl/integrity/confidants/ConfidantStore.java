package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Keeps who are confidants, and when they are there. It only adds: what holds is what was added last. */
@ApplicationScoped
class ConfidantStore {
    private static final String LAST_DAY =
            "coalesce((select e.last_day from confidant_ending e where e.confidant = c.id"
                    + " order by e.number desc limit 1), c.held_until)";
    private static final String KNOWN =
            "select c.id, c.person, c.held_from, " + LAST_DAY + ", p.number, p.external, p.everywhere,"
                    + " array_to_string(p.locations, ','), array_to_string(p.units, ','), p.deputy,"
                    + " array_to_string(p.languages, ','), array_to_string(p.specialisms, ','), p.phone, p.email, p.place, p.publicity,"
                    + " (select h.week from confidant_hours h where h.person = c.person order by h.number desc limit 1),"
                    + " (select string_agg(concat(a.away_from, '/', a.away_until), ',') from confidant_absence a where a.person = c.person"
                    + " and a.away_until >= ?1"
                    + " and not exists (select 1 from confidant_absence_withdrawal w where w.absence = a.id)),"
                    + " (select max(coalesce(t.expires_on, date '9999-12-31')) from confidant_certificate t where t.person = c.person"
                    + " and t.kind = 'CERTIFICATE')"
                    + " from confidant c join lateral (select * from confidant_profile where confidant = c.id"
                    + " order by number desc limit 1) p on true";

    @PersistenceContext
    EntityManager em;

    /** Every appointment that runs on this day or ends later, with the absences that do. */
    List<Confidant> since(LocalDate day) {
        List<?> rows = em.createNativeQuery(KNOWN + " where " + LAST_DAY + " is null or " + LAST_DAY + " >= ?1")
                .setParameter(1, day)
                .getResultList();
        return rows.stream().map(row -> confidant((Object[]) row)).toList();
    }

    private static Confidant confidant(@Nullable Object[] column) {
        return new Confidant(
                new ConfidantId((UUID) column[0]),
                new PersonId((UUID) column[1]),
                ((Date) column[2]).toLocalDate(),
                day(column[3]),
                ((Number) column[4]).intValue(),
                new Profile(
                        (Boolean) column[5],
                        (Boolean) column[6],
                        list(column[7], id -> new LocationId(UUID.fromString(id))),
                        list(column[8], id -> new UnitId(UUID.fromString(id))),
                        column[9] == null ? null : new PersonId((UUID) column[9]),
                        list(column[10], SpokenLanguage::valueOf),
                        list(column[11], Specialism::valueOf),
                        new Reach((String) column[12], (String) column[13], (String) column[14]),
                        Publicity.valueOf((String) column[15])),
                column[16] == null ? WorkingWeek.USUAL : WorkingWeek.parse((String) column[16]),
                list(column[17], ConfidantStore::absence),
                day(column[18]));
    }

    private static Absence absence(String days) {
        int slash = days.indexOf('/');
        return new Absence(LocalDate.parse(days.substring(0, slash)), LocalDate.parse(days.substring(slash + 1)));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static <T> List<T> list(@Nullable Object joined, Function<String, T> each) {
        return joined == null || joined.toString().isEmpty()
                ? List.of()
                : Arrays.stream(joined.toString().split(",", -1)).map(each).toList();
    }
}
