-- What an investigation rests on: pieces of evidence with their chain of custody, and conversations with their records. Everything is only added
-- to: the application has no grant to change or delete any of it. What is written is sealed with the case's own key.

-- A piece as it came in: a file, or an object that is described.
create table evidence_piece (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    number integer not null check (number > 0),
    obtained_on date not null,
    method uuid references investigation_method,
    attachment uuid unique references attachment,
    content bytea not null,
    unique (case_file, round, number)
);
-- The lines of the register, of all pieces together: each carries a keyed hash over itself, its piece and the line before.
create table evidence_entry (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    position integer not null check (position > 0),
    piece uuid not null references evidence_piece,
    kind varchar(16) not null check (kind in ('ENTERED', 'HANDED_OVER', 'CORRECTED')),
    day date not null,
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    hash bytea not null,
    unique (case_file, round, position)
);
create index evidence_entry_of_piece on evidence_entry (piece);
create table investigation_finding_evidence (
    finding uuid not null references investigation_finding,
    piece uuid not null references evidence_piece,
    primary key (finding, piece)
);
create index investigation_finding_evidence_of_piece on investigation_finding_evidence (piece);
-- How many lines a register must have: each was also told to the audit trail.
create index audit_entry_of_evidence on audit_entry (object) where action = 'EVIDENCE_ENTRY';

-- A conversation as it was planned; what became of it is a step each.
create table interview (
    id uuid primary key,
    case_file uuid not null references case_file,
    round integer not null,
    number integer not null check (number > 0),
    kind varchar(16) not null check (kind in ('SUBJECT', 'WITNESS', 'EXPERT')),
    method uuid not null references investigation_method,
    day date not null,
    time time not null,
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (case_file, round, number)
);
create table interview_step (
    id uuid primary key,
    interview uuid not null references interview,
    number integer not null check (number > 0),
    move varchar(16) not null,
    day date,
    until date check (until >= day),
    content bytea not null,
    at timestamptz not null,
    author uuid not null,
    unique (interview, number)
);

grant select, insert on evidence_piece, evidence_entry, investigation_finding_evidence, interview, interview_step to ${app};
