package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what was recommended, what was answered and what may be told of it. It only adds. */
@ApplicationScoped
class RecommendationStore {
    /** How it stood with each at a moment (?1), on a day (?2): only what was written by then counts. */
    private static final String STANDING =
            """
            with norm as (select cast(length as interval) as long from norm where name = 'FOLLOW_UP'
                    and valid_from <= cast(?2 as date) and (valid_until is null or valid_until > cast(?2 as date))),
                answer as (select distinct on (recommendation) recommendation, response, at from recommendation_answer
                    where at <= cast(?1 as timestamptz) order by recommendation, number desc),
                step as (select distinct on (measure) measure, stage, until from measure_step
                    where at <= cast(?1 as timestamptz) order by measure, number desc),
                plan as (select distinct on (p.measure) p.measure, p.due_on from measure_plan p
                    join measure_step s on s.measure = p.measure and s.number = p.number
                    where s.at <= cast(?1 as timestamptz) order by p.measure, p.number desc),
                done as (select f.recommendation,
                        bool_and(step.stage in ('VERIFIED', 'EFFECTIVE')) as verified,
                        bool_and(step.stage in ('VERIFIED', 'EFFECTIVE')
                            or (step.stage = 'RISK_ACCEPTED' and step.until >= cast(?2 as date))) as accepted,
                        bool_or(case step.stage when 'VERIFIED' then false when 'EFFECTIVE' then false
                            when 'RISK_ACCEPTED' then step.until < cast(?2 as date)
                            else plan.due_on < cast(?2 as date) end) as late
                    from measure_for f join step on step.measure = f.measure join plan on plan.measure = f.measure
                    where f.at <= cast(?1 as timestamptz) group by f.recommendation),
                known as (select r.id, r.number, r.source, r.paragraph, r.recommended, answer.response,
                        case when answer.response = 'REFUSED' then 'REFUSED'
                            when answer.response is null and r.at < cast(?1 as timestamptz) - norm.long then 'FORGOTTEN'
                            when answer.response is null then 'UNANSWERED'
                            when done.recommendation is null and answer.at < cast(?1 as timestamptz) - norm.long
                                then 'FORGOTTEN'
                            when done.recommendation is null then 'WITHOUT_MEASURE'
                            when done.verified then 'FOLLOWED'
                            when done.accepted then 'RISK_ACCEPTED'
                            when done.late then 'OVERDUE'
                            else 'UNDER_WAY' end as standing
                    from recommendation r left join norm on true left join answer on answer.recommendation = r.id
                    left join done on done.recommendation = r.id
                    where r.at <= cast(?1 as timestamptz))
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * A recommendation as it is kept.
     *
     * @param response {@code null} when it was not answered
     */
    record Known(
            UUID id,
            int number,
            UUID source,
            String paragraph,
            Sealed text,
            @Nullable Response response,
            Standing standing) {}

    /** An answer as it is kept. */
    record Answer(UUID id, int number, Response response, Sealed reason, Sealed commitment, Instant at, PersonId by) {}

    /** A public wording as it is kept. */
    record Status(int number, String textNl, String textEn, Instant at, PersonId by) {}

    /** A public wording as it was at some moment, of a recommendation. */
    record Told(String textNl, String textEn) {}

    /** @param source of those in this one; {@code null} for all */
    Map<Standing, Integer> counts(Instant at, LocalDate day, @Nullable UUID source) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        rows(
                        STANDING + "select standing, count(*) from known where cast(?3 as text) is null"
                                + " or source = cast(cast(?3 as text) as uuid) group by standing",
                        utc(at),
                        day,
                        source == null ? null : source.toString())
                .forEach(column -> counts.put(Standing.valueOf((String) column[0]), ((Number) column[1]).intValue()));
        return counts;
    }

    /**
     * Those after a number, by number.
     *
     * @param standing those with which it stands so; {@code null} for whichever
     * @param source those in this one; {@code null} for all
     */
    List<Known> list(
            Instant at, LocalDate day, @Nullable Standing standing, @Nullable UUID source, int after, int most) {
        return known(
                " where k.number > ?3 and (cast(?4 as text) is null or k.standing = cast(?4 as text))"
                        + " and (cast(?5 as text) is null or k.source = cast(cast(?5 as text) as uuid)) order by k.number limit ?6",
                utc(at),
                day,
                after,
                standing == null ? null : standing.name(),
                source == null ? null : source.toString(),
                most);
    }

    Optional<Known> find(int number, Instant at, LocalDate day) {
        return known(" where k.number = ?3", utc(at), day, number).stream().findFirst();
    }

    /** Those that a measure is for, by number. */
    List<Known> of(UUID measure, Instant at, LocalDate day) {
        return known(
                " join measure_for f on f.recommendation = k.id where f.measure = ?3 order by k.number",
                utc(at),
                day,
                measure);
    }

    private List<Known> known(String which, @Nullable Object... parameters) {
        return rows(
                        STANDING + "select k.id, k.number, k.source, k.paragraph, k.recommended, k.response, k.standing"
                                + " from known k" + which,
                        parameters)
                .stream()
                .map(column -> new Known(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        (UUID) column[2],
                        (String) column[3],
                        new Sealed((byte[]) column[4]),
                        column[5] == null ? null : Response.valueOf((String) column[5]),
                        Standing.valueOf((String) column[6])))
                .toList();
    }

    /** The latest first. */
    List<Answer> answers(UUID recommendation) {
        return rows(
                        "select id, number, response, reason, commitment, at, author from recommendation_answer"
                                + " where recommendation = ?1 order by number desc",
                        recommendation)
                .stream()
                .map(column -> new Answer(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        Response.valueOf((String) column[2]),
                        new Sealed((byte[]) column[3]),
                        new Sealed((byte[]) column[4]),
                        InstantColumn.read(column[5]),
                        new PersonId((UUID) column[6])))
                .toList();
    }

    /** The latest first. */
    List<Status> statuses(UUID recommendation) {
        return rows(
                        "select number, text_nl, text_en, at, author from recommendation_status"
                                + " where recommendation = ?1 order by number desc",
                        recommendation)
                .stream()
                .map(column -> new Status(
                        ((Number) column[0]).intValue(),
                        (String) column[1],
                        (String) column[2],
                        InstantColumn.read(column[3]),
                        new PersonId((UUID) column[4])))
                .toList();
    }

    /** What was told in public at a moment, by recommendation. */
    Map<UUID, Told> told(Instant at) {
        return rows(
                        "select distinct on (recommendation) recommendation, text_nl, text_en from recommendation_status"
                                + " where at <= cast(?1 as timestamptz) order by recommendation, number desc",
                        utc(at))
                .stream()
                .collect(Collectors.toMap(
                        column -> (UUID) column[0], column -> new Told((String) column[1], (String) column[2])));
    }

    /** Those published last first. */
    List<Source> sources() {
        return rows(
                        "select id, kind, title, published_on, confidentiality from finding_source order by published_on desc, title")
                .stream()
                .map(column -> new Source(
                        (UUID) column[0],
                        SourceKind.valueOf((String) column[1]),
                        (String) column[2],
                        ((Date) column[3]).toLocalDate(),
                        Confidentiality.valueOf((String) column[4])))
                .toList();
    }

    void addSource(Source source, Instant at, PersonId by) {
        change(
                "insert into finding_source values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                source.id(),
                source.kind().name(),
                source.title(),
                source.publishedOn(),
                source.confidentiality().name(),
                utc(at),
                by.value());
    }

    /** Makes room for so many, in order. */
    List<Integer> numbers(int many) {
        List<?> numbers = em.createNativeQuery(
                        "select cast(nextval('recommendation_number') as integer) from generate_series(1, ?1)")
                .setParameter(1, many)
                .getResultList();
        return numbers.stream()
                .map(number -> ((Number) number).intValue())
                .sorted()
                .toList();
    }

    void add(UUID id, int number, UUID source, String paragraph, Sealed text, Instant at, PersonId by) {
        change(
                "insert into recommendation values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                id,
                number,
                source,
                paragraph,
                text.bytes(),
                utc(at),
                by.value());
    }

    /** The paragraphs of a source of which there are recommendations. */
    Set<String> paragraphs(UUID source) {
        List<?> found = em.createNativeQuery("select paragraph from recommendation where source = ?1")
                .setParameter(1, source)
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** @return false when there is such an answer already */
    boolean answer(UUID recommendation, Answer answer) {
        return change(
                        "insert into recommendation_answer values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing",
                        answer.id(),
                        recommendation,
                        answer.number(),
                        answer.response().name(),
                        answer.reason().bytes(),
                        answer.commitment().bytes(),
                        utc(answer.at()),
                        answer.by().value())
                == 1;
    }

    /** @return false when there is such a wording already */
    boolean word(UUID recommendation, Status status) {
        return change(
                        "insert into recommendation_status values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing",
                        recommendation,
                        status.number(),
                        status.textNl(),
                        status.textEn(),
                        utc(status.at()),
                        status.by().value())
                == 1;
    }

    /** A list that was handed in, and not entered yet. */
    record Import(UUID id, UUID source, Sealed content) {}

    void addImport(Import list, Instant at, PersonId by) {
        change(
                "insert into recommendation_import values (?1, ?2, ?3, ?4, ?5)",
                list.id(),
                list.source(),
                list.content().bytes(),
                utc(at),
                by.value());
    }

    /** One that this person handed in, and that was not entered. */
    Optional<Import> findImport(UUID id, PersonId by) {
        return rows(
                        "select i.id, i.source, i.content from recommendation_import i where i.id = ?1 and i.author = ?2"
                                + " and not exists (select 1 from recommendation_imported d where d.import = i.id)",
                        id,
                        by.value())
                .stream()
                .map(column -> new Import((UUID) column[0], (UUID) column[1], new Sealed((byte[]) column[2])))
                .findFirst();
    }

    /** @return false when it was entered already */
    boolean enter(UUID list, int entered, int leftOut, Instant at, PersonId by) {
        return change(
                        "insert into recommendation_imported values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                        list,
                        entered,
                        leftOut,
                        utc(at),
                        by.value())
                == 1;
    }

    private List<Object[]> rows(String query, @Nullable Object... parameters) {
        return NativeQuery.rows(NativeQuery.with(em.createNativeQuery(query), parameters));
    }

    private int change(String statement, Object... parameters) {
        return NativeQuery.with(em.createNativeQuery(statement), parameters).executeUpdate();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
