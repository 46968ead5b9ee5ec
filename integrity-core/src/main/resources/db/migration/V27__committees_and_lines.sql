-- committees: founded and closed by the administrator, through functions that only add; and who leads which unit of the ministry, so that
-- nobody handles a report about what they are responsible for.

-- deputy: who takes reports about it, where that is no committee of its own (stands_in_for says that of one that has no other work).
-- set_up_on: the first day on which it had both a chair and a secretary; before it, it takes no report.
-- closes_on: the first day on which it is no more.
alter table committee
    add column deputy uuid references committee check (deputy <> id),
    add column set_up_on date,
    add column founded_at timestamptz not null default timestamptz '2019-01-01 00:00 Europe/Amsterdam',
    add column founded_by uuid,
    add column closes_on date,
    add column closing_reason varchar(1000),
    add column closing_at timestamptz,
    add column closing_by uuid,
    -- whether it was told that it is no more
    add column closing_told boolean not null default false,
    add check (deputy is null or stands_in_for is null),
    add check ((closes_on is null) = (closing_reason is null));
alter table committee alter column founded_at set default now();
update committee set set_up_on = date '2019-01-01';

-- False when there is one of this code already, now or in the past.
create function committee_found(p_id uuid, p_code varchar, p_name_nl varchar, p_name_en varchar, p_stands_in_for uuid, p_deputy uuid,
    p_from date, p_remit_nl varchar, p_remit_en varchar, p_quorum integer, p_voting_rule varchar, p_units uuid[],
    p_at timestamptz, p_by uuid)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform committee_lock();
    if exists (select 1 from committee where code = p_code) then
        return false;
    end if;
    insert into committee (id, code, name_nl, name_en, stands_in_for, deputy, version, founded_at, founded_by)
        values (p_id, p_code, p_name_nl, p_name_en, p_stands_in_for, p_deputy, 0, p_at, p_by);
    insert into committee_charter values (p_id, 1, p_from, p_remit_nl, p_remit_en, p_quorum, p_voting_rule, p_at, p_by);
    insert into committee_unit select p_id, 1, unit from unnest(p_units) unit;
    return true;
end $$;

-- What it was, and the day on which a committee has its chair and its secretary.
create or replace function seat_take(p_based_on integer, p_id uuid, p_committee uuid, p_person uuid, p_function varchar, p_from date,
    p_until date, p_at timestamptz, p_by uuid)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not committee_touch(p_committee, p_based_on) then
        return false;
    end if;
    if p_person = p_by then
        raise exception 'nobody appoints themselves';
    end if;
    if exists (select 1 from committee where id = p_committee and closes_on is not null) then
        raise exception 'a committee that closes takes nobody on';
    end if;
    if exists (select 1 from seat where committee = p_committee and person = p_person
            and held_from <= coalesce(p_until, 'infinity') and coalesce(last_day, 'infinity') >= greatest(held_from, p_from)) then
        raise exception 'seats of one person overlap';
    end if;
    insert into seat values (p_id, p_committee, p_person, p_function, p_from, p_until, p_until, p_at, p_by);
    update committee set set_up_on = complete.since
        from (select max(since) as since
            from (select min(held_from) as since from seat
                where committee = p_committee and function in ('CHAIR', 'SECRETARY') and coalesce(last_day, 'infinity') >= held_from
                group by function) each
            having count(*) = 2) complete
        where id = p_committee and set_up_on is null;
    return true;
end $$;

-- Through the day before p_closes_on it is what it was; every seat in it ends then.
create function committee_close(p_based_on integer, p_committee uuid, p_closes_on date, p_reason varchar, p_at timestamptz, p_by uuid)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not committee_touch(p_committee, p_based_on) then
        return false;
    end if;
    update committee set closes_on = p_closes_on, closing_reason = p_reason, closing_at = p_at, closing_by = p_by
        where id = p_committee and closes_on is null;
    if not found then
        raise exception 'a committee closes once';
    end if;
    with gone as (
        update seat set last_day = case when held_from < p_closes_on then p_closes_on else held_from end - 1
            where committee = p_committee and (last_day is null or last_day >= p_closes_on) returning id, last_day)
    insert into seat_ending
        select id, (select coalesce(max(number), 0) + 1 from seat_ending where seat = id), last_day, 'COMMITTEE_CLOSED', '', p_at, p_by
        from gone;
    return true;
end $$;

-- Committees that are no more without anybody having been told, each given once.
create function committees_closed(p_today date) returns setof uuid
    language sql security definer set search_path = public, pg_temp as $$
    update committee set closing_told = true where closes_on <= p_today and not closing_told returning id
$$;

revoke all on function committee_found, committee_close, committees_closed from public;
grant execute on function committee_found, committee_close, committees_closed to ${app};

create index case_file_open_of_committee on case_file (committee) where stage <> 'CLOSED';

-- Which unit is a part of which, and who leads it: only added to. The latest row of unit_part counts.
create table unit_part (
    unit uuid not null references unit,
    number integer not null,
    -- null: of none
    part_of uuid references unit check (part_of <> unit),
    at timestamptz not null,
    author uuid not null,
    primary key (unit, number)
);
create table unit_lead (
    id uuid primary key,
    unit uuid not null references unit,
    person uuid not null,
    held_from date not null,
    at timestamptz not null,
    author uuid not null
);
create index unit_lead_of_unit on unit_lead (unit);
-- The latest row counts; through last_day somebody led it.
create table unit_lead_ending (
    lead uuid not null references unit_lead,
    number integer not null,
    last_day date not null,
    at timestamptz not null,
    author uuid not null,
    primary key (lead, number)
);

-- Who leads a unit, or one that it is a part of. Whoever changes a line waits for whoever asks for one, and the other way round, so that of a
-- case that opens and a line that changes at the same time one sees the other.
create function unit_line(p_unit uuid) returns table (person uuid, held_from date, last_day date)
    language plpgsql set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(7202);
    return query
        with recursive up(unit) as (
            select p_unit
            union
            select above.part_of from up
                join lateral (select p.part_of from unit_part p where p.unit = up.unit order by p.number desc limit 1) above
                    on above.part_of is not null)
        select l.person, l.held_from, ending.last_day from up
            join unit_lead l on l.unit = up.unit
            left join lateral (select e.last_day from unit_lead_ending e where e.lead = l.id order by e.number desc limit 1) ending on true;
end $$;
revoke all on function unit_line from public;
grant execute on function unit_line to ${app};
grant select, insert on unit_part, unit_lead, unit_lead_ending to ${app};
