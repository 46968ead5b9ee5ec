-- The final report of an investigation in every version, and which recommendations left it. Everything is only added to.
create table final_report (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    number integer not null check (number > 0),
    concluded boolean not null,
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (case_file, round, number)
);
create unique index final_report_concluded on final_report (case_file, round) where concluded;
create table final_report_entered (
    report uuid primary key references final_report,
    recommendations integer[] not null,
    at timestamptz not null
);

grant select, insert on final_report, final_report_entered to ${app};
