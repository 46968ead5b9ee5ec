package nl.integrity.duties;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps which conflicts were allowed for a time, by whom and why. It only adds. */
@ApplicationScoped
class ExceptionStore {
    private static final int PAIR_AT = 10;
    private static final int AFTER_PAIR = PAIR_AT + RuleStore.PAIR_COLUMNS;
    private static final String KNOWN =
            "select e.id, h.id, h.key, h.name, e.measure, e.reason, e.holds_until, e.at, e.author,"
                    + " v.approved, " + RuleStore.PAIR
                    + ", v.at, v.author, v.note, g.at, g.author, g.reason, e.measure_number"
                    + " from duty_exception e join duty_holder h on h.id = e.person join duty_pair p on p.id = e.pair"
                    + RuleStore.ITS_DUTIES
                    + " left join duty_exception_decision v on v.exception = e.id left join duty_exception_ending g on g.exception = e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Directory directory;

    /** The latest first; from the beginning, or after the one that is named; at most so many. */
    List<ExceptionFile> latest(Optional<ExceptionId> after, int most, LocalDate today, PersonId reader) {
        String where =
                after.isPresent() ? " where (e.at, e.id) < (select at, id from duty_exception where id = ?1)" : "";
        Query query = em.createNativeQuery(KNOWN + where + " order by e.at desc, e.id desc limit " + most);
        after.ifPresent(id -> query.setParameter(1, id.value()));
        return rows(query).stream().map(column -> file(column, today, reader)).toList();
    }

    Optional<ExceptionFile> named(ExceptionId id, LocalDate today, PersonId reader) {
        return rows(em.createNativeQuery(KNOWN + " where e.id = ?1").setParameter(1, id.value())).stream()
                .map(column -> file(column, today, reader))
                .findFirst();
    }

    void ask(ExceptionId id, AskException command, Instant at, PersonId by) {
        change(
                "insert into duty_exception values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as integer))",
                id.value(),
                command.holder().value(),
                command.pair().value(),
                command.measure(),
                command.reason(),
                Objects.requireNonNull(command.holdsUntil()),
                at.atOffset(ZoneOffset.UTC),
                by.value(),
                command.number() == null ? null : String.valueOf(command.number()));
    }

    void decide(DecideException command, Instant at, PersonId by) {
        change(
                "insert into duty_exception_decision values (?1, ?2, ?3, ?4, ?5)",
                command.exception().value(),
                command.verdict() == Verdict.APPROVED,
                command.note(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    void end(EndException command, Instant at, PersonId by) {
        change(
                "insert into duty_exception_ending values (?1, ?2, ?3, ?4)",
                command.exception().value(),
                command.reason(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    int waiting(LocalDate today) {
        return ((Number) em.createNativeQuery("select count(*) from duty_exception e where e.holds_until >= ?1"
                                + " and not exists (select 1 from duty_exception_decision v where v.exception = e.id)"
                                + " and not exists (select 1 from duty_exception_ending g where g.exception = e.id)")
                        .setParameter(1, today)
                        .getSingleResult())
                .intValue();
    }

    private ExceptionFile file(@Nullable Object[] column, LocalDate today, PersonId reader) {
        LocalDate until = ((Date) Objects.requireNonNull(column[6])).toLocalDate();
        Verdict verdict = column[9] == null ? null : ((Boolean) column[9]) ? Verdict.APPROVED : Verdict.REFUSED;
        PersonId author = new PersonId((UUID) Objects.requireNonNull(column[8]));
        return new ExceptionFile(
                new ExceptionId((UUID) Objects.requireNonNull(column[0])),
                new HolderName(
                        new HolderId((UUID) Objects.requireNonNull(column[1])),
                        String.valueOf(column[2]),
                        String.valueOf(column[3])),
                RuleStore.pair(column, PAIR_AT),
                String.valueOf(column[4]),
                column[AFTER_PAIR + 6] == null ? null : ((Number) column[AFTER_PAIR + 6]).intValue(),
                false,
                String.valueOf(column[5]),
                until,
                ExceptionState.of(verdict, column[AFTER_PAIR + 3] != null, until, today),
                InstantColumn.read(Objects.requireNonNull(column[7])),
                directory.nameOf(author),
                author.equals(reader),
                at(column[AFTER_PAIR]),
                name(column[AFTER_PAIR + 1]),
                (String) column[AFTER_PAIR + 2],
                at(column[AFTER_PAIR + 3]),
                name(column[AFTER_PAIR + 4]),
                (String) column[AFTER_PAIR + 5]);
    }

    private static @Nullable Instant at(@Nullable Object column) {
        return column == null ? null : InstantColumn.read(column);
    }

    private @Nullable String name(@Nullable Object person) {
        return person == null ? null : directory.nameOf(new PersonId((UUID) person));
    }

    private void change(String statement, @Nullable Object... parameters) {
        NativeQuery.with(em.createNativeQuery(statement), parameters).executeUpdate();
    }
}
