-- readiness: which functions need a screening and whose is in order, and how many of whom were reached by what makes people aware.

-- A function that needs one. What holds is the version with the highest number; units: none for those of every unit.
-- register: whoever holds a seat or is a confidant holds it too, as long as that lasts.
create table screening_function (
    id uuid primary key,
    at timestamptz not null,
    author uuid not null
);
create table screening_function_version (
    function uuid not null references screening_function,
    number integer not null check (number > 0),
    name_nl varchar(120) not null,
    name_en varchar(120) not null,
    why varchar(1000) not null,
    months integer not null check (months between 1 and 120),
    everywhere boolean not null,
    units uuid[] not null,
    register varchar(16) check (register in ('COMMITTEES', 'CONFIDANTS')),
    at timestamptz not null,
    author uuid not null,
    primary key (function, number),
    check (everywhere or register is not null or cardinality(units) > 0)
);
create table screening_function_ending (
    function uuid primary key references screening_function,
    reason varchar(500) not null,
    at timestamptz not null,
    author uuid not null
);
create view screening_function_now as
select v.* from screening_function_version v
where not exists (select from screening_function_version n where n.function = v.function and n.number > v.number)
    and not exists (select from screening_function_ending e where e.function = v.function);

-- Who holds one by the list that is kept here: somebody with an account, or a name that is sealed under a key of its own.
create table screening_holder (
    id uuid primary key,
    function uuid not null references screening_function,
    unit uuid not null,
    person uuid,
    name bytea,
    held_from date not null,
    held_until date check (held_until >= held_from),
    at timestamptz not null,
    author uuid not null,
    check ((person is null) <> (name is null))
);
create index screening_holder_of on screening_holder (function, person);
-- What holds is the one with the highest number.
create table screening_holder_ending (
    holder uuid not null references screening_holder,
    number integer not null check (number > 0),
    last_day date not null,
    at timestamptz not null,
    author uuid not null,
    primary key (holder, number)
);
-- Everybody who holds, held or will hold one, whoever says so. subject: the person or, for a name without an account, the line of the list;
-- a seat and an appointment as confidant belong to no unit.
create view screening_holding as
select h.id, h.function, coalesce(h.person, h.id) as subject, h.person, h.unit, h.held_from, coalesce(e.last_day, h.held_until) as last_day
from screening_holder h left join lateral
    (select n.last_day from screening_holder_ending n where n.holder = h.id order by n.number desc limit 1) e on true
union all
select s.id, f.function, s.person, s.person, null, s.held_from, s.last_day
from screening_function_now f join seat s on f.register = 'COMMITTEES'
union all
select c.id, f.function, c.person, c.person, null, c.held_from, coalesce(e.last_day, c.held_until)
from screening_function_now f join confidant c on f.register = 'CONFIDANTS' left join lateral
    (select n.last_day from confidant_ending n where n.confidant = c.id order by n.number desc limit 1) e on true;

-- What came of a screening and when: nothing else of it, ever. corrects: the number of an earlier line that counts no more.
create table screening_entry (
    function uuid not null references screening_function,
    subject uuid not null,
    number integer not null check (number > 0),
    outcome varchar(16) not null check (outcome in ('PASSED', 'NOT_PASSED', 'PENDING', 'WITHDRAWN')),
    on_day date not null,
    corrects integer check (corrects < number),
    at timestamptz not null,
    author uuid not null,
    primary key (function, subject, number),
    check (outcome <> 'WITHDRAWN' or corrects is not null)
);
create view screening_entry_in_force as
select e.* from screening_entry e
where e.outcome <> 'WITHDRAWN' and not exists
    (select from screening_entry c where c.function = e.function and c.subject = e.subject and c.corrects = e.number);
-- The latest that was concluded, and whether another is under way since.
create view screening_state as
select distinct on (c.function, c.subject) c.function, c.subject,
    case when c.outcome = 'PENDING' then null else c.outcome end as outcome,
    case when c.outcome = 'PENDING' then null else c.on_day end as on_day,
    exists (select from screening_entry_in_force p where p.function = c.function and p.subject = c.subject and p.outcome = 'PENDING'
        and (c.outcome = 'PENDING' or (p.on_day, p.number) > (c.on_day, c.number))) as pending
from screening_entry_in_force c
order by c.function, c.subject, c.outcome = 'PENDING', c.on_day desc, c.number desc;
-- What was told of whose screening: once for each day on which one runs out.
create table screening_told (
    function uuid not null references screening_function,
    subject uuid not null,
    what varchar(16) not null,
    last_day date not null,
    at timestamptz not null,
    primary key (function, subject, what, last_day)
);

-- How many work in a unit, as counted on a day.
create table unit_staff (
    unit uuid not null,
    counted_on date not null,
    staff integer not null check (staff >= 0),
    at timestamptz not null,
    author uuid not null,
    primary key (unit, counted_on, at)
);
create view unit_staff_now as
select distinct on (unit) unit, counted_on, staff from unit_staff order by unit, counted_on desc, at desc;

-- Something that makes people aware. What holds is the version with the highest number; units: none for those of every unit.
create table awareness_activity (
    id uuid primary key,
    at timestamptz not null,
    author uuid not null
);
create table awareness_version (
    activity uuid not null references awareness_activity,
    number integer not null check (number > 0),
    title_nl varchar(120) not null,
    title_en varchar(120) not null,
    kind varchar(16) not null check (kind in ('CAMPAIGN', 'TRAINING', 'E_LEARNING')),
    begins_on date not null,
    ends_on date check (ends_on >= begins_on),
    everywhere boolean not null,
    units uuid[] not null,
    at timestamptz not null,
    author uuid not null,
    primary key (activity, number),
    check (everywhere or cardinality(units) > 0)
);
create view awareness_now as
select v.* from awareness_version v
where not exists (select from awareness_version n where n.activity = v.activity and n.number > v.number);
create index awareness_by_day on awareness_version (begins_on desc, activity);
-- How many of a unit came, and how many could have: numbers, no names. What holds is the one with the highest number.
create table awareness_attendance (
    activity uuid not null references awareness_activity,
    unit uuid not null,
    number integer not null check (number > 0),
    expected integer not null check (expected > 0),
    attended integer not null check (attended between 0 and expected),
    at timestamptz not null,
    author uuid not null,
    primary key (activity, unit, number)
);
create view awareness_attendance_now as
select a.* from awareness_attendance a
where not exists
    (select from awareness_attendance n where n.activity = a.activity and n.unit = a.unit and n.number > a.number);

grant select, insert on screening_function, screening_function_version, screening_function_ending, screening_holder, screening_holder_ending,
    screening_entry, screening_told, unit_staff, awareness_activity, awareness_version, awareness_attendance to ${app};
grant select on screening_function_now, screening_holding, screening_entry_in_force, screening_state, unit_staff_now, awareness_now,
    awareness_attendance_now to ${app};
