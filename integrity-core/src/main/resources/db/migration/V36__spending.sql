-- What was spent on a measure, against its budget. A line never changes: what was wrong is put right by another one, with a minus.
create table measure_spending (
    id uuid primary key,
    measure uuid not null references measure,
    cents bigint not null check (cents <> 0),
    spent_on date not null,
    what bytea not null,
    at timestamptz not null,
    author uuid not null
);
create index spending_of_measure on measure_spending (measure);
grant select, insert on measure_spending to ${app};

-- so that a page of the exceptions is read without all others
create index duty_exception_latest on duty_exception (at desc, id desc);
