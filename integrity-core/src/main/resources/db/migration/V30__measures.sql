-- What was recommended to the ministry, what is weak, and what is done about it until that is seen to work. Everything is only added to, so that
-- on every day it can be told how it stood: the application has no grant to change or delete any of it.

create table finding_source (
    id uuid primary key,
    kind varchar(16) not null check (kind in ('REPORT', 'AUDIT', 'CASE', 'EVALUATION')),
    title varchar(200) not null,
    published_on date not null,
    -- who may hear of it: a letter to parliament tells of what is public alone
    confidentiality varchar(16) not null check (confidentiality in ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL')),
    at timestamptz not null,
    author uuid not null
);

create sequence recommendation_number;
create table recommendation (
    id uuid primary key,
    number integer not null unique default nextval('recommendation_number'),
    source uuid not null references finding_source,
    paragraph varchar(40) not null,
    recommended bytea not null,
    at timestamptz not null,
    author uuid not null
);
create index recommendation_of_source on recommendation (source);
-- What holds is the one with the highest number.
create table recommendation_answer (
    id uuid primary key,
    recommendation uuid not null references recommendation,
    number integer not null check (number > 0),
    response varchar(16) not null check (response in ('ACCEPTED', 'PARTLY', 'REFUSED')),
    reason bytea not null,
    -- what parliament was promised; empty for nothing
    commitment bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (recommendation, number)
);
-- What may be told in public of how it stands; not sealed, for anybody may read it.
create table recommendation_status (
    recommendation uuid not null references recommendation,
    number integer not null check (number > 0),
    text_nl varchar(600) not null,
    text_en varchar(600) not null,
    at timestamptz not null,
    author uuid not null,
    primary key (recommendation, number)
);

create sequence measure_number;
create table measure (
    id uuid primary key,
    number integer not null unique default nextval('measure_number'),
    kind varchar(24) not null,
    at timestamptz not null,
    author uuid not null
);
create table measure_for (
    measure uuid not null references measure,
    recommendation uuid not null references recommendation,
    at timestamptz not null,
    author uuid not null,
    primary key (measure, recommendation)
);
create index measure_for_recommendation on measure_for (recommendation);
-- Every step, planning included; where the measure stands is where the one with the highest number brought it.
create table measure_step (
    id uuid primary key,
    measure uuid not null references measure,
    number integer not null check (number > 0),
    move varchar(16) not null,
    stage varchar(16) not null,
    -- the last day of an accepted risk, or the day of the next check; null for neither
    until date,
    note bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (measure, number)
);
-- As it was agreed in a step; what holds is the last.
create table measure_plan (
    id uuid primary key,
    measure uuid not null references measure,
    number integer not null,
    owner uuid not null,
    deputy uuid,
    verifier uuid not null,
    -- in which it is done: whoever leads it, or one above it, hears when it is late
    unit uuid not null references unit,
    due_on date not null,
    -- how many months after it was verified it is looked whether it works, and how often again; null for once
    check_months integer not null check (check_months between 1 and 24),
    repeat_months integer check (repeat_months between 1 and 36),
    euros integer check (euros >= 0),
    title bytea not null,
    plan bytea not null,
    foreign key (measure, number) references measure_step (measure, number) deferrable initially deferred,
    unique (measure, number),
    check (verifier <> owner),
    check (deputy is null or (deputy <> owner and deputy <> verifier))
);
create index measure_plan_of_owner on measure_plan (owner);
create index measure_plan_of_deputy on measure_plan (deputy);
create index measure_plan_of_verifier on measure_plan (verifier);
create table measure_milestone (
    id uuid primary key,
    measure uuid not null references measure,
    due_on date not null,
    milestone bytea not null,
    at timestamptz not null,
    author uuid not null
);
create index milestone_of_measure on measure_milestone (measure);
create table milestone_reached (
    milestone uuid primary key references measure_milestone,
    at timestamptz not null,
    author uuid not null
);

-- What is weak: layer, process, step and how bad are for whoever keeps the map; the weakness itself is for its owner and who checks on them.
create sequence vulnerability_number;
create table vulnerability (
    id uuid primary key,
    number integer not null unique default nextval('vulnerability_number'),
    source uuid not null references finding_source,
    layer varchar(16) not null check (layer in ('SYSTEM', 'ORGANISATION', 'PEOPLE')),
    process varchar(120) not null,
    step varchar(120) not null,
    owner uuid not null,
    verifier uuid not null check (verifier <> owner),
    weakness bytea not null,
    at timestamptz not null,
    author uuid not null
);
create table vulnerability_weighing (
    vulnerability uuid not null references vulnerability,
    number integer not null check (number > 0),
    -- from 1, hardly, to 5, surely or ruinous
    likelihood integer not null check (likelihood between 1 and 5),
    impact integer not null check (impact between 1 and 5),
    at timestamptz not null,
    author uuid not null,
    primary key (vulnerability, number)
);
create table measure_against (
    measure uuid not null references measure,
    vulnerability uuid not null references vulnerability,
    at timestamptz not null,
    author uuid not null,
    primary key (measure, vulnerability)
);
create index measure_against_vulnerability on measure_against (vulnerability);

-- who was told of a measure that is late, or of a check that is due: once each, however many servers there are
create table measure_told (
    measure uuid not null references measure,
    what varchar(16) not null,
    due_on date not null,
    at timestamptz not null,
    primary key (measure, what, due_on)
);

grant usage on sequence recommendation_number, measure_number, vulnerability_number to ${app};
grant select, insert on finding_source, recommendation, recommendation_answer, recommendation_status, measure, measure_for, measure_step,
    measure_plan, measure_milestone, milestone_reached, vulnerability, vulnerability_weighing, measure_against, measure_told to ${app};

-- A list that was handed in to be read line by line, before anything of it is entered.
create table recommendation_import (
    id uuid primary key,
    source uuid not null references finding_source,
    content bytea not null,
    at timestamptz not null,
    author uuid not null
);
create table recommendation_imported (
    import uuid primary key references recommendation_import,
    entered integer not null,
    left_out integer not null,
    at timestamptz not null,
    author uuid not null
);
grant select, insert on recommendation_import, recommendation_imported to ${app};
