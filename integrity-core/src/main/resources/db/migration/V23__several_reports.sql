-- A case can carry the reports of several people. A report goes by its own number, wherever it is handled: the number of the case that was
-- opened for it.
alter table case_report
    add column number varchar(16),
    -- its reporter said something and had no answer yet; case_file.awaits_answer: one of them did
    add column awaits_answer boolean not null default false,
    -- since when it is in another case than its own, and where the case stands for its reporter until that case moves on
    add column joined_at timestamptz,
    add column shown varchar(24);
update case_report r set number = c.number, awaits_answer = c.awaits_answer from case_file c where c.id = r.case_file;
alter table case_report
    alter column number set not null,
    add unique (number),
    add check ((joined_at is null) = (shown is null));
create index case_report_by_serial on case_report (cast(split_part(number, '-', 2) as integer));
drop index case_file_by_serial;

-- what a reporter asked is about their report, and goes where that goes; null: the case itself asks for it
alter table case_task add column report uuid references report deferrable initially deferred;
update case_task t set report = r.report from case_report r
where r.case_file = t.case_file and t.kind in ('MEETING', 'RECORD', 'DETRIMENT', 'HELP', 'WITHDRAWAL');
create index case_task_of_report on case_task (report);

-- the number of the report that came into a case, or left it; null in the case that was opened for it
alter table case_course add column report varchar(16);

-- What cases have to do with one another. Only added to: what is no longer so is ended.
create table link_kind (
    code varchar(32) primary key,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    -- the same as it is said of the other case
    back_nl varchar(200) not null,
    back_en varchar(200) not null,
    valid_from date not null,
    valid_until date
);
insert into link_kind
select code, position, nl, en, back_nl, back_en, date '2018-01-01', null from (values
    ('SAME_SUBJECT', 1, 'Gaat over hetzelfde onderwerp als', 'Is about the same subject as',
        'Gaat over hetzelfde onderwerp als', 'Is about the same subject as'),
    ('FOLLOWS_FROM', 2, 'Volgt uit', 'Follows from', 'Leidde tot', 'Led to'),
    ('SAME_UNIT', 3, 'Gaat over hetzelfde onderdeel als', 'Is about the same unit as',
        'Gaat over hetzelfde onderdeel als', 'Is about the same unit as')
) as t(code, position, nl, en, back_nl, back_en);

-- why is sealed twice: for each of the two under a key of its own
create table case_link (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    other uuid not null references case_file deferrable initially deferred check (other <> case_file),
    kind varchar(32) not null references link_kind,
    at timestamptz not null,
    person uuid not null,
    reason bytea not null,
    reason_other bytea not null
);
create index case_link_of_case on case_link (case_file);
create index case_link_of_other on case_link (other);
create table case_link_end (
    link uuid primary key references case_link deferrable initially deferred,
    at timestamptz not null,
    person uuid not null
);

grant update (case_file, awaits_answer, joined_at, shown) on case_report to ${app};
grant select on link_kind to ${app};
grant select, insert on case_link, case_link_end to ${app};
