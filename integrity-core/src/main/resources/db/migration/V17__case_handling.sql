-- Who is in charge of a case, whose it is, who may see it, and what became of it.

-- the committee in charge; the permanent one, for cases from before there were committees
alter table case_file add column committee uuid references committee;
update case_file set committee = (select id from committee where stands_in_for is null order by code limit 1);
alter table case_file alter column committee set not null;
create index case_file_open_by_owner on case_file (owner) where stage <> 'CLOSED';

-- every move of a case, with who made it
create table case_course (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    at timestamptz not null,
    person uuid,
    move varchar(32) not null,
    stage varchar(24) not null,
    -- why, sealed
    reason bytea
);
create index case_course_of_case on case_course (case_file, at);

-- Who does what in a case, beside their seat. Each time that it is opened anew is a round of its own, with others.
alter table case_file add column round integer not null default 1;
create table case_part (
    case_file uuid not null references case_file deferrable initially deferred,
    round integer not null,
    person uuid not null,
    part varchar(16) not null,
    at timestamptz not null,
    by_person uuid not null,
    until timestamptz,
    primary key (case_file, round, person, part)
);
create index case_part_of_person on case_part (person) where until is null;

-- who said to have an interest in a case, or none; the latest counts, and an interest is for good (table exclusion)
create table case_interest (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    person uuid not null,
    at timestamptz not null,
    interest varchar(16) not null
);
create index case_interest_of_case on case_interest (case_file, person);

-- a case is offered to somebody, who takes it or does not; until then it stays where it was
create table case_handover (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    offered_by uuid not null,
    offered_to uuid not null,
    offered_at timestamptz not null,
    answered_at timestamptz,
    accepted boolean
);
create unique index case_handover_open on case_handover (case_file) where answered_at is null;
create index case_handover_to on case_handover (offered_to) where answered_at is null;

-- a case can carry more than one report
alter table case_report add column since timestamptz;
update case_report c set since = (select received_at from report r where r.id = c.report);
alter table case_report alter column since set not null;

insert into task_term values
    ('TAKEN_OVER', 'P3D', 'onze norm: binnen drie dagen weten waar de zaak staat'),
    ('ASSESS', 'P14D', 'onze norm: tien werkdagen'),
    ('ROUTE', 'P42D', 'onze norm, als er geen andere dag is afgesproken: zes weken');

grant select, insert on case_course, case_interest, case_handover, case_part to ${app};
grant update (until) on case_part to ${app};
grant update (answered_at, accepted) on case_handover to ${app};
