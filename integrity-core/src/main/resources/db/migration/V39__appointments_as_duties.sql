-- duties: who is appointed in a committee or as a confidant holds duties too, and an exception can name the measure that makes up for it.

-- Everybody who is, was or will be appointed, whichever register says so: what screenings and duties ask.
create view appointment as
select s.id, cast('COMMITTEES' as varchar(16)) as register, s.function, s.person, s.held_from, s.last_day from seat s
union all
select c.id, 'CONFIDANTS', 'CONFIDANT', c.person, c.held_from, coalesce(e.last_day, c.held_until)
from confidant c left join lateral
    (select n.last_day from confidant_ending n where n.confidant = c.id order by n.number desc limit 1) e on true;

create or replace view screening_holding as
select h.id, h.function, coalesce(h.person, h.id) as subject, h.person, h.unit, h.held_from, coalesce(e.last_day, h.held_until) as last_day
from screening_holder h left join lateral
    (select n.last_day from screening_holder_ending n where n.holder = h.id order by n.number desc limit 1) e on true
union all
select a.id, f.function, a.person, a.person, null, a.held_from, a.last_day
from screening_function_now f join appointment a on a.register = f.register;

-- By which name somebody logs in, as the identity provider said when they were appointed; null: it was not asked yet.
alter table staff_member add column account varchar(255);

-- Which duties go with an appointment. What holds is the version with the highest number; none: nobody holds it by appointment.
create table duty_appointment (
    duty uuid not null references duty,
    number integer not null check (number > 0),
    appointments varchar(16)[] not null
        check (appointments <@ array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'CONFIDANT']::varchar(16)[]),
    at timestamptz not null,
    author uuid not null,
    primary key (duty, number)
);
-- Of the duties that hold: the version that counts.
create view duty_appointment_now as
select a.* from duty_appointment a
where not exists (select from duty_appointment n where n.duty = a.duty and n.number > a.number)
    and not exists (select from duty_ending e where e.duty = a.duty);

-- source: LIST, or the appointment by which it is held; that is of no unit, and so for each of them.
alter table duty_holding
    drop constraint duty_holding_pkey,
    alter column unit drop not null,
    add column source varchar(16) not null default 'LIST',
    add unique nulls not distinct (duty, person, unit, source),
    add check ((source = 'LIST') = (unit is not null));
create index duty_holding_by_appointment on duty_holding (person) where source <> 'LIST';
create index duty_holder_by_key on duty_holder (lower(key));
-- unit null: of two duties that are both held by appointment.
alter table duty_conflict
    drop constraint duty_conflict_pkey,
    alter column unit drop not null,
    add unique nulls not distinct (person, pair, unit);

-- Of the measure that makes up for it; null: only the words say what does.
alter table duty_exception add column measure_number integer check (measure_number > 0);
create or replace view duty_exception_in_force as
select e.* from duty_exception e join duty_exception_decision d on d.exception = e.id and d.approved
where not exists (select from duty_exception_ending g where g.exception = e.id);

grant select, insert on duty_appointment to ${app};
grant select on appointment, duty_appointment_now to ${app};
