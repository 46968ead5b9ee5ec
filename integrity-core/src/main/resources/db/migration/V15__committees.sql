-- committees: who sits where, from when until when, and by which rules a committee decides. History is only added to: the application
-- calls the functions below, and has no grant to change or delete.

create table committee (
    id uuid primary key,
    code varchar(16) not null unique,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    stands_in_for uuid references committee,
    -- counts what was changed about it, so that nobody changes what they did not see
    version integer not null,
    -- the last day on which it was told what the committee lacks
    checked_on date
);
-- Each version of remit and rules holds from its day until the next one's. No units: the whole ministry.
create table committee_charter (
    committee uuid not null references committee,
    number integer not null,
    valid_from date not null,
    remit_nl varchar(2000) not null,
    remit_en varchar(2000) not null,
    quorum integer not null check (quorum > 0),
    voting_rule varchar(24) not null check (voting_rule in ('MAJORITY_OF_PRESENT', 'MAJORITY_OF_SEATS', 'UNANIMOUS')),
    at timestamptz not null,
    author uuid,
    primary key (committee, number)
);
create table committee_unit (
    committee uuid not null,
    charter integer not null,
    unit uuid not null references unit,
    primary key (committee, charter, unit),
    foreign key (committee, charter) references committee_charter
);
-- held_until: as it was agreed; last_day: as it is, after what seat_ending tells. Both null: without an end.
create table seat (
    id uuid primary key,
    committee uuid not null references committee,
    person uuid not null,
    function varchar(16) not null check (function in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER')),
    held_from date not null,
    held_until date check (held_until >= held_from),
    last_day date,
    appointed_at timestamptz not null,
    appointed_by uuid not null,
    -- whether it was told that it is over
    over boolean not null default false
);
create index seat_of_person on seat (person, committee);
create index seat_of_committee on seat (committee, function);
create index seat_to_tell on seat (last_day) where not over;
create table seat_ending (
    seat uuid not null references seat,
    number integer not null,
    last_day date not null,
    reason varchar(24) not null,
    note varchar(500) not null,
    at timestamptz not null,
    author uuid not null,
    primary key (seat, number)
);

-- One change at a time over all committees: some rules are about two of them. Held until the end of the transaction.
create function committee_lock() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('committee', 0))
$$;

-- False, and nothing is written, when the committee was changed since the caller read it.
create function committee_touch(p_committee uuid, p_based_on integer) returns boolean language plpgsql as $$
begin
    perform committee_lock();
    update committee set version = version + 1 where id = p_committee and version = p_based_on;
    return found;
end $$;

create function seat_take(p_based_on integer, p_id uuid, p_committee uuid, p_person uuid, p_function varchar, p_from date, p_until date,
    p_at timestamptz, p_by uuid)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not committee_touch(p_committee, p_based_on) then
        return false;
    end if;
    if p_person = p_by then
        raise exception 'nobody appoints themselves';
    end if;
    if exists (select 1 from seat where committee = p_committee and person = p_person
            and held_from <= coalesce(p_until, 'infinity') and coalesce(last_day, 'infinity') >= greatest(held_from, p_from)) then
        raise exception 'seats of one person overlap';
    end if;
    insert into seat values (p_id, p_committee, p_person, p_function, p_from, p_until, p_until, p_at, p_by);
    return true;
end $$;

-- A seat can only end sooner than it would have.
create function seat_end(p_based_on integer, p_seat uuid, p_last_day date, p_today date, p_reason varchar, p_note varchar,
    p_at timestamptz, p_by uuid)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not committee_touch((select committee from seat where id = p_seat), p_based_on) then
        return false;
    end if;
    update seat set last_day = p_last_day, over = p_last_day < p_today
        where id = p_seat and (last_day is null or last_day > p_last_day);
    if not found then
        raise exception 'a seat only ends sooner';
    end if;
    insert into seat_ending
        select p_seat, coalesce(max(number), 0) + 1, p_last_day, p_reason, p_note, p_at, p_by from seat_ending where seat = p_seat;
    return true;
end $$;

-- Seats whose last day went by without anybody having been told, each given once.
create function seats_over(p_today date) returns setof seat
    language sql security definer set search_path = public, pg_temp as $$
    with ended as (update seat set over = true where not over and last_day < p_today returning *)
    select * from ended where last_day >= held_from
$$;

-- Each committee once a day, whichever server asks.
create function committees_to_check(p_today date) returns setof uuid
    language sql security definer set search_path = public, pg_temp as $$
    update committee set checked_on = p_today where checked_on is null or checked_on < p_today returning id
$$;

create function committee_revise(p_based_on integer, p_committee uuid, p_from date, p_remit_nl varchar, p_remit_en varchar,
    p_quorum integer, p_voting_rule varchar, p_units uuid[], p_at timestamptz, p_author uuid)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given integer;
begin
    if not committee_touch(p_committee, p_based_on) then
        return false;
    end if;
    if p_from < (select max(valid_from) from committee_charter where committee = p_committee) then
        raise exception 'a version of remit and rules follows the one before it';
    end if;
    insert into committee_charter
        select p_committee, max(number) + 1, p_from, p_remit_nl, p_remit_en, p_quorum, p_voting_rule, p_at, p_author
        from committee_charter where committee = p_committee
        returning number into given;
    insert into committee_unit select p_committee, given, unit from unnest(p_units) unit;
    return true;
end $$;

revoke all on function committee_lock, committee_touch, seat_take, seat_end, seats_over, committees_to_check, committee_revise from public;
grant execute on function committee_lock, seat_take, seat_end, seats_over, committees_to_check, committee_revise to ${app};
grant select on committee, committee_charter, committee_unit, seat, seat_ending to ${app};

insert into committee values
    ('c0000000-0000-4000-8000-000000000001', 'IC', 'Integriteitscommissie', 'Integrity committee', null, 0),
    ('c0000000-0000-4000-8000-000000000002', 'PC', 'Plaatsvervangende commissie', 'Deputy committee',
        'c0000000-0000-4000-8000-000000000001', 0);
insert into committee_charter values
    ('c0000000-0000-4000-8000-000000000001', 1, date '2019-01-01',
        'Meldingen van vermoedens van misstanden en van integriteitsschendingen in het hele ministerie.',
        'Reports of suspected wrongdoing and of violations of integrity in the whole ministry.',
        3, 'MAJORITY_OF_PRESENT', timestamptz '2019-01-01 00:00 Europe/Amsterdam', null),
    ('c0000000-0000-4000-8000-000000000002', 1, date '2019-01-01',
        'Meldingen over de Integriteitscommissie zelf, haar leden of haar secretariaat, en over de top van het ministerie.',
        'Reports about the integrity committee itself, its members or its secretariat, and about the top of the ministry.',
        2, 'MAJORITY_OF_PRESENT', timestamptz '2019-01-01 00:00 Europe/Amsterdam', null);
