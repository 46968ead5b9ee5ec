package nl.integrity.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import nl.integrity.cases.Sight;
import nl.integrity.cases.Sql;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.shared.SystemTime;

/** What is asked of the register, as conditions on {@code case_file c}. */
final class RegisterConditions {
    private RegisterConditions() {}

    /** The cases of a filter, as far as this reader may see them. */
    static Sql matching(RegisterFilter filter, Sight reader, LocalDate today) {
        Sql cases = number(filter, reader.known());
        if (!filter.stages().isEmpty()) {
            cases = cases.and(Sql.in(
                    "c.stage", filter.stages().stream().map(Enum::name).sorted().toList()));
        }
        if (filter.category() != null) {
            cases = cases.and("c.category = ?", filter.category());
        }
        if (filter.unit() != null) {
            cases = cases.and("c.unit = ?", filter.unit().value());
        }
        if (filter.awaiting()) {
            cases = cases.and("c.awaits_answer");
        }
        return tags(filter, reader, due(filter, today, received(filter, owner(filter, reader, cases))));
    }

    /** Behind the place where the page before ended, in this order. */
    static Sql from(RegisterPlace place, Order order) {
        return switch (order) {
            case URGENT ->
                Sql.of(
                        "(c.next_due, c.number) > (cast(? as date), cast(? as varchar)) order by c.next_due, c.number",
                        place.key(),
                        place.number());
            case NEWEST ->
                Sql.of(
                        "(c.opened_at, c.number) < (cast(? as timestamptz), cast(? as varchar))"
                                + " order by c.opened_at desc, c.number desc",
                        place.key(),
                        place.number());
        };
    }

    /** A report goes by its own number, in whichever case it is. */
    private static Sql number(RegisterFilter filter, Sql cases) {
        SoughtNumber number = filter.number();
        if (number == null) {
            return cases;
        }
        return number.year() == 0
                ? cases.and(
                        "c.id in (select r.case_file from case_report r where cast(split_part(r.number, '-', 2) as integer) = ?)",
                        number.serial())
                : cases.and("c.id = (select r.case_file from case_report r where r.number = ?)", number.text());
    }

    private static Sql owner(RegisterFilter filter, Sight reader, Sql cases) {
        SoughtOwner owner = filter.owner();
        if (owner == null) {
            return cases;
        }
        return switch (owner.whose()) {
            case MINE -> cases.and("c.owner = ?", reader.person().value());
            case NOBODYS -> cases.and("c.owner is null");
            case SOMEBODYS ->
                cases.and("c.owner = ?", Objects.requireNonNull(owner.person()).value());
        };
    }

    private static Sql received(RegisterFilter filter, Sql cases) {
        Sql since = filter.from() == null ? cases : cases.and("c.opened_at >= ?", startOf(filter.from()));
        return filter.until() == null
                ? since
                : since.and("c.opened_at < ?", startOf(filter.until().plusDays(1)));
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(SystemTime.ZONE).toOffsetDateTime();
    }

    private static Sql due(RegisterFilter filter, LocalDate today, Sql cases) {
        Sql early = filter.before() == null ? cases : cases.and("c.next_due < ?", filter.before());
        RegisterFilter.Due due = filter.due();
        if (due == null) {
            return early;
        }
        return switch (due) {
            case OVERDUE -> early.and("c.next_due < ?", today);
            case THIS_WEEK ->
                early.and(
                        "c.next_due between ? and ?",
                        today,
                        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        };
    }

    /** Only on what the reader may open: that a case carries a tag is part of what is in it. */
    private static Sql tags(RegisterFilter filter, Sight reader, Sql cases) {
        Sql tagged = filter.tags().isEmpty() ? cases : cases.and(reader.open());
        for (String mark : filter.tags()) {
            tagged = tagged.and(
                    "exists (select 1 from case_tag t where t.case_file = c.id and t.committee = c.committee and t.mark = ?)",
                    mark);
        }
        return tagged;
    }
}
