-- duties: which do not go together in one person, who holds what by the authorisation system, and what was allowed for a time all the same.

-- Duties and pairs are only added to: what holds is what was not ended. A code can come back after its duty was ended.
create table duty (
    id uuid primary key,
    code varchar(40) not null,
    name_nl varchar(120) not null,
    name_en varchar(120) not null,
    process varchar(120) not null,
    at timestamptz not null,
    author uuid not null
);
create table duty_ending (
    duty uuid primary key references duty,
    reason varchar(500) not null,
    at timestamptz not null,
    author uuid not null
);
-- same_unit: they go together in one person, as long as that is not for the same unit.
create table duty_pair (
    id uuid primary key,
    one uuid not null references duty,
    other uuid not null references duty,
    process varchar(120) not null,
    reason varchar(500) not null,
    same_unit boolean not null,
    at timestamptz not null,
    author uuid not null,
    check (one <> other)
);
create table duty_pair_ending (
    pair uuid primary key references duty_pair,
    reason varchar(500) not null,
    at timestamptz not null,
    author uuid not null
);
-- The pairs that hold: neither they nor one of their duties ended.
create view duty_pair_in_force as
select p.* from duty_pair p
where not exists (select from duty_pair_ending e where e.pair = p.id)
    and not exists (select from duty_ending e where e.duty in (p.one, p.other));

-- Who the authorisation system says that there is. The id stands in addresses, so that no personnel number does.
create table duty_holder (
    id uuid primary key,
    key varchar(64) not null unique,
    name varchar(200) not null
);
create index duty_holder_by_name on duty_holder (name, id);
-- The list as it is now: the only one that is kept. It is replaced whole, from lines that were held against units and duties.
create table duty_holding (
    person uuid not null references duty_holder,
    duty uuid not null,
    unit uuid not null,
    primary key (duty, person, unit)
);
create index duty_holding_of on duty_holding (person);
-- What follows from list and pairs, by one statement each time that one of them changes: in which units somebody holds both.
create table duty_conflict (
    person uuid not null references duty_holder,
    pair uuid not null,
    unit uuid not null,
    primary key (person, pair, unit)
);
create index duty_conflict_in_unit on duty_conflict (unit);
create index duty_conflict_by_pair on duty_conflict (pair);

-- Every list that was ever taken in, with what it came to; unit null: the whole ministry.
create table duty_list (
    number integer primary key check (number > 0),
    as_of date not null,
    holdings integer not null,
    people integer not null,
    left_out integer not null,
    at timestamptz not null,
    author uuid not null
);
create table duty_list_total (
    list integer not null references duty_list,
    unit uuid,
    conflicts integer not null,
    excepted integer not null,
    unique nulls not distinct (list, unit)
);

-- Of one person and one pair. It holds from the approval through its last day, and not after somebody ended it.
create table duty_exception (
    id uuid primary key,
    person uuid not null references duty_holder,
    pair uuid not null references duty_pair,
    measure varchar(2000) not null,
    reason varchar(2000) not null,
    holds_until date not null,
    at timestamptz not null,
    author uuid not null
);
create index duty_exception_of on duty_exception (person, pair);
create table duty_exception_decision (
    exception uuid primary key references duty_exception,
    approved boolean not null,
    note varchar(1000) not null,
    at timestamptz not null,
    author uuid not null
);
create table duty_exception_ending (
    exception uuid primary key references duty_exception,
    reason varchar(500) not null,
    at timestamptz not null,
    author uuid not null
);
create view duty_exception_in_force as
select e.* from duty_exception e join duty_exception_decision d on d.exception = e.id and d.approved
where not exists (select from duty_exception_ending g where g.exception = e.id);

-- A list that was sent and looked at, and not taken in yet: one for each coordinator. Unlogged, all three: what a crash takes is sent again.
create unlogged table duty_draft (
    id uuid primary key,
    author uuid not null unique,
    as_of date not null,
    lines integer not null,
    faulty integer not null,
    doubles integer not null,
    at timestamptz not null
);
create unlogged table duty_draft_line (
    draft uuid not null,
    person varchar(64) not null,
    name varchar(200) not null,
    unit uuid not null,
    duty uuid not null
);
create unlogged table duty_draft_fault (
    draft uuid not null,
    line integer not null,
    kind varchar(24) not null,
    found varchar(80) not null
);

grant select, insert on duty, duty_ending, duty_pair, duty_pair_ending, duty_list, duty_list_total, duty_exception, duty_exception_decision,
    duty_exception_ending to ${app};
grant select on duty_pair_in_force, duty_exception_in_force to ${app};
grant select, insert, delete on duty_holding, duty_conflict, duty_draft, duty_draft_line, duty_draft_fault to ${app};
grant select, insert, delete, update (name) on duty_holder to ${app};
