-- What a committee has investigated: the order for it, the means, and what was found. Everything is only added to: the application has no grant
-- to change or delete any of it. What is written is sealed with the case's own key.

-- What holds is the one with the highest number that was signed.
create table investigation_assignment (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    number integer not null check (number > 0),
    due_on date not null,
    access_until date not null check (access_until >= due_on),
    content bytea not null,
    lead uuid not null,
    others uuid[] not null,
    at timestamptz not null,
    author uuid not null,
    unique (case_file, round, number),
    check (not lead = any (others))
);
create table investigation_signing (
    assignment uuid primary key references investigation_assignment,
    at timestamptz not null,
    person uuid not null
);
create table investigation_method (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    kind varchar(16) not null,
    last_day date not null,
    content bytea not null,
    at timestamptz not null,
    person uuid not null
);
create index investigation_method_of_case on investigation_method (case_file, round);
create table investigation_method_decision (
    method uuid primary key references investigation_method,
    approved boolean not null,
    reason bytea not null,
    at timestamptz not null,
    person uuid not null
);
create table investigation_finding (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    allegation integer not null,
    number integer not null check (number > 0),
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (case_file, round, allegation, number)
);
-- An investigator's part in a case ends by itself after this day; null for a part without an end.
alter table case_part add column last_day date;

grant select, insert on investigation_assignment, investigation_signing, investigation_method, investigation_method_decision,
    investigation_finding to ${app};
grant update (last_day) on case_part to ${app};
