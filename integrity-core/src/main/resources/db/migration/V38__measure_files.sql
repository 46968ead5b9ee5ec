-- Files by which it can be seen that a measure is done, or does not work: beside those of reports and cases, and only added to.
alter table attachment
    add column measure uuid references measure,
    drop constraint attachment_check1,
    add check (num_nonnulls(report, case_file, measure) = 1);
create index attachment_of_measure on attachment (measure, at, id) where state = 'KEPT';
grant insert (measure) on attachment to ${app};

create table measure_proof (
    measure uuid not null references measure,
    number integer not null check (number > 0),
    attachment uuid not null unique references attachment,
    -- what its author was to the measure then
    part varchar(16) not null check (part in ('OWNER', 'DEPUTY', 'VERIFIER')),
    shows bytea not null,
    at timestamptz not null,
    author uuid not null,
    primary key (measure, number)
);
grant select, insert on measure_proof to ${app};
