package nl.integrity.duties;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps the list of who holds what, and lists that were sent and not taken in yet. Both go in and out whole. */
@ApplicationScoped
class HoldingStore {
    private static final Duration DRAFTS_STAY = Duration.ofDays(1);

    /** Lines that go to the database together. */
    private static final int TOGETHER = 10_000;

    /** Between values that are handed over as one text; in none of them, because texts are tidied. */
    private static final String SEPARATOR = "\u001F";

    @PersistenceContext
    EntityManager em;

    /** Instead of what the same coordinator sent before; what others left lying for a day goes too. */
    void draft(DraftId id, LocalDate asOf, HoldingFile.Content content, Instant at, PersonId by) {
        List<?> old = em.createNativeQuery("select id from duty_draft where author = ?1 or at < ?2")
                .setParameter(1, by.value())
                .setParameter(2, at.minus(DRAFTS_STAY).atOffset(ZoneOffset.UTC))
                .getResultList();
        old.forEach(each -> forget(new DraftId((UUID) each)));
        change(
                "insert into duty_draft values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                id.value(),
                by.value(),
                asOf,
                content.lines().size(),
                content.faulty(),
                content.doubles(),
                at.atOffset(ZoneOffset.UTC));
        for (int from = 0; from < content.lines().size(); from += TOGETHER) {
            insert(
                    id,
                    content.lines()
                            .subList(
                                    from,
                                    Math.min(from + TOGETHER, content.lines().size())));
        }
        content.faults()
                .forEach(fault -> change(
                        "insert into duty_draft_fault values (?1, ?2, ?3, ?4)",
                        id.value(),
                        fault.line(),
                        fault.kind().name(),
                        fault.found()));
    }

    private void insert(DraftId id, List<HoldingFile.Line> lines) {
        change(
                "insert into duty_draft_line select ?1, person, name, cast(unit as uuid), cast(duty as uuid) from unnest("
                        + "string_to_array(?2, chr(31)), string_to_array(?3, chr(31)), string_to_array(?4, chr(31)), string_to_array(?5, chr(31)))"
                        + " as line(person, name, unit, duty)",
                id.value(),
                joined(lines, HoldingFile.Line::person),
                joined(lines, HoldingFile.Line::name),
                joined(lines, line -> line.unit().toString()),
                joined(lines, line -> line.duty().toString()));
    }

    private static String joined(List<HoldingFile.Line> lines, Function<HoldingFile.Line, String> part) {
        return lines.stream().map(part).collect(Collectors.joining(SEPARATOR));
    }

    /** What this coordinator sent last, held against the list as it is now. */
    Optional<ListDraft> draftOf(PersonId author) {
        return rows(query("select id, as_of, lines, doubles, faulty from duty_draft where author = ?1", author.value()))
                .stream()
                .map(this::draft)
                .findFirst();
    }

    private ListDraft draft(Object[] column) {
        UUID id = (UUID) column[0];
        Object[] held = rows(query(
                        "select count(distinct l.person), count(h.person), (select count(*) from duty_holding where source = 'LIST') from duty_draft_line l"
                                + " left join duty_holder p on p.key = l.person"
                                + " left join duty_holding h on h.person = p.id and h.duty = l.duty and h.unit = l.unit and h.source = 'LIST'"
                                + " where l.draft = ?1",
                        id))
                .get(0);
        int lines = number(column[2]);
        int kept = number(held[1]);
        return new ListDraft(
                new DraftId(id),
                ((Date) column[1]).toLocalDate(),
                lines,
                number(held[0]),
                number(column[3]),
                number(column[4]),
                lines - kept,
                number(held[2]) - kept,
                kept,
                rows(query("select line, kind, found from duty_draft_fault where draft = ?1 order by line", id))
                        .stream()
                        .map(fault -> new LineFault(
                                number(fault[0]), LineFault.Kind.valueOf((String) fault[1]), (String) fault[2]))
                        .toList());
    }

    void forget(DraftId id) {
        change("delete from duty_draft_line where draft = ?1", id.value());
        change("delete from duty_draft_fault where draft = ?1", id.value());
        change("delete from duty_draft where id = ?1", id.value());
    }

    /** Makes the list what the draft says; who holds what by appointment is left as it is. */
    void replace(DraftId draft) {
        change(
                "insert into duty_holder as known select gen_random_uuid(), person, max(name) from duty_draft_line where draft = ?1"
                        + " group by person on conflict (key) do update set name = excluded.name where known.name <> excluded.name",
                draft.value());
        change(
                "delete from duty_holding h where h.source = 'LIST' and not exists (select 1 from duty_draft_line l join duty_holder p on p.key = l.person"
                        + " where l.draft = ?1 and p.id = h.person and l.duty = h.duty and l.unit = h.unit)",
                draft.value());
        change(
                "insert into duty_holding select p.id, l.duty, l.unit from duty_draft_line l join duty_holder p on p.key = l.person"
                        + " where l.draft = ?1 on conflict do nothing",
                draft.value());
    }

    /** Those who hold nothing any more, and about whom nothing was decided. */
    void forgetTheGone() {
        change("delete from duty_holder p where not exists (select 1 from duty_holding h where h.person = p.id)"
                + " and not exists (select 1 from duty_exception e where e.person = p.id)");
    }

    /** @return the number of the list */
    int keep(ListDraft draft, Instant at, PersonId by) {
        change(
                "insert into duty_list select coalesce(max(number), 0) + 1, cast(?1 as date), ?2, ?3, ?4, cast(?5 as timestamptz), ?6"
                        + " from duty_list",
                draft.asOf(),
                draft.lines(),
                draft.people(),
                draft.faulty(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
        return number(em.createNativeQuery("select max(number) from duty_list").getSingleResult());
    }

    Optional<HolderName> holder(String key) {
        return rows(query(
                        "select id, key, name from duty_holder where lower(key) = lower(?1) order by exists"
                                + " (select 1 from duty_holding h where h.person = duty_holder.id) desc, key",
                        key))
                .stream()
                .map(column -> new HolderName(new HolderId((UUID) column[0]), (String) column[1], (String) column[2]))
                .findFirst();
    }

    List<Forecast.Held> heldBy(HolderId holder) {
        return rows(query(
                        "select d.id, d.code, d.name_nl, d.name_en, u.code, h.source from duty_holding h join duty d on d.id = h.duty"
                                + " left join unit u on u.id = h.unit where h.person = ?1 order by d.code, u.code, h.source",
                        holder.value()))
                .stream()
                .map(column -> new Forecast.Held(
                        RuleStore.duty(column, 0),
                        (String) column[4],
                        column[4] == null ? Appointment.valueOf((String) column[5]) : null))
                .toList();
    }

    /** The pairs that this duty in this unit, or in each if it goes with an appointment, makes with what somebody holds; and of each whether it is a conflict already. */
    List<Object[]> meets(HolderId holder, UUID planned, UUID unit) {
        return rows(query(
                "select distinct " + RuleStore.PAIR
                        + ", exists (select 1 from duty_conflict c where c.person = ?1 and c.pair = p.id) from duty_pair_in_force p"
                        + RuleStore.ITS_DUTIES
                        + " join duty_holding h on h.person = ?1 and h.duty in (p.one, p.other) and h.duty <> ?2"
                        + " and (not p.same_unit or h.unit is null or h.unit = ?3"
                        + " or exists (select 1 from duty_appointment_now a where a.duty = ?2 and cardinality(a.appointments) > 0)) where ?2 in (p.one, p.other) order by d1.code, d2.code",
                holder.value(),
                planned,
                unit));
    }

    private void change(String statement, Object... parameters) {
        query(statement, parameters).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        return NativeQuery.with(em.createNativeQuery(sql), parameters);
    }

    private static int number(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }
}
