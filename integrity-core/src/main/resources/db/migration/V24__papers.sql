-- What those who handle a case write about it: notes, and documents in versions. Only added to: every version stays.

-- files of a case, beside those of its reports
alter table attachment
    alter column report drop not null,
    add column case_file uuid references case_file,
    add check (num_nonnulls(report, case_file) = 1);
create index attachment_of_case on attachment (case_file, at, id) where state = 'KEPT';

-- note: the note of which this is a version; of its first version the same as its id. A version that takes the note back says why.
create table case_note (
    id uuid primary key,
    note uuid not null,
    number integer not null check (number > 0),
    case_file uuid not null references case_file,
    kind varchar(16) not null check (kind in ('INTERNAL', 'DELIBERATION')),
    person uuid not null,
    at timestamptz not null,
    takes_back boolean not null,
    content bytea not null,
    unique (note, number),
    check ((number = 1) = (note = id)),
    check (number > 1 or not takes_back)
);
create index case_note_of_case on case_note (case_file, at, note) where number = 1;

-- Notes that somebody keeps for themselves. Whose, in which case and when nobody can read from the row: a notebook goes by a keyed hash of
-- person and case, and what is written in it, the moment included, is sealed under a key of that notebook's own.
create table own_note (
    id uuid primary key,
    note uuid not null,
    number integer not null check (number > 0),
    notebook uuid not null,
    takes_back boolean not null,
    content bytea not null,
    unique (note, number),
    check ((number = 1) = (note = id)),
    check (number > 1 or not takes_back)
);
create index own_note_of_notebook on own_note (notebook);

-- confined: as long as a version of it is a draft, it is only for those who may read the deliberation
create table document_kind (
    code varchar(16) primary key,
    position integer not null,
    name_nl varchar(100) not null,
    name_en varchar(100) not null,
    confined boolean not null,
    valid_from date not null,
    valid_until date
);
insert into document_kind
select code, position, nl, en, confined, date '2018-01-01', null from (values
    ('LETTER', 1, 'Brief', 'Letter', false),
    ('FINDINGS', 2, 'Verslag van bevindingen', 'Report of findings', false),
    ('OPINION', 3, 'Oordeel', 'Opinion', true),
    ('ADVICE', 4, 'Advies', 'Advice', true),
    ('MINUTES', 5, 'Verslag van een overleg', 'Minutes', false),
    ('EVIDENCE', 6, 'Bewijsstuk', 'Evidence', false),
    ('OTHER', 7, 'Ander stuk', 'Something else', false)
) as t(code, position, nl, en, confined);

create table case_document (
    id uuid primary key,
    case_file uuid not null references case_file,
    kind varchar(16) not null references document_kind,
    title bytea not null
);
create index case_document_of_case on case_document (case_file);

-- note: what changed, and why
create table document_version (
    id uuid primary key,
    document uuid not null references case_document,
    number integer not null check (number > 0),
    at timestamptz not null,
    person uuid not null,
    attachment uuid not null unique references attachment,
    note bytea not null,
    unique (document, number)
);

-- that a version is final; it never is no longer
create table document_final (
    version uuid primary key references document_version,
    at timestamptz not null,
    person uuid not null
);

grant insert (case_file) on attachment to ${app};
grant select on document_kind to ${app};
grant select, insert on case_note, own_note, case_document, document_version, document_final to ${app};
