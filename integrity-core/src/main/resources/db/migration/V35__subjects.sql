-- That an investigation waits for a criminal one; and those whom a case is about: when they were told, what they were given and what they
-- said. Everything is only added to: the application has no grant to change or delete any of it.
create table investigation_hold (
    id uuid primary key,
    case_file uuid not null references case_file,
    review_on date not null,
    reason bytea not null,
    at timestamptz not null,
    author uuid not null
);
create index investigation_hold_of_case on investigation_hold (case_file);
create table investigation_hold_end (
    hold uuid primary key references investigation_hold,
    reason bytea not null,
    at timestamptz not null,
    author uuid not null
);

-- A dossier of its own, with a key of its own. The person is a keyed hash: the row tells nobody who it is.
create table case_subject (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    person varchar(64),
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (case_file, round, person)
);
create index case_subject_person on case_subject (person);
-- That a case is about nobody in particular is said, and not concluded from silence.
create table subject_nobody (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    reason bytea not null,
    at timestamptz not null,
    author uuid not null
);
create index subject_nobody_of_case on subject_nobody (case_file, round);
create table subject_delay (
    id uuid primary key,
    subject uuid not null references case_subject,
    review_on date not null,
    reason bytea not null,
    at timestamptz not null,
    author uuid not null
);
create index subject_delay_of_subject on subject_delay (subject);
create table subject_paper (
    id uuid primary key,
    subject uuid not null references case_subject,
    number integer not null check (number > 0),
    kind varchar(12) not null,
    due_on date,
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (subject, number)
);
create table subject_reply (
    id uuid primary key,
    paper uuid not null references subject_paper,
    agrees boolean not null,
    content bytea not null,
    at timestamptz not null,
    entered_by uuid
);
create index subject_reply_of_paper on subject_reply (paper);

insert into task_term values
    ('WAIT', 'P91D', 'onze norm: uiterlijk na een kwartaal opnieuw afwegen of een onderzoek nog moet wachten', 7, 2),
    ('TELL', 'P14D', 'onze norm: zo snel mogelijk, en uiterlijk binnen twee weken nadat duidelijk is over wie de zaak gaat', 4, 2);

grant select, insert on investigation_hold, investigation_hold_end, case_subject, subject_nobody, subject_delay, subject_paper, subject_reply to ${app};
