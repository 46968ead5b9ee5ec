-- How a committee comes to its opinion: what the case is about point by point, both sides heard, meetings, motions, votes, and what
-- becomes of the advice. Only added to, but for attendance before it counts; what people wrote and how they voted is sealed.

create table allegation (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    number integer not null,
    at timestamptz not null,
    person uuid not null,
    content bytea not null
);
create index allegation_of_case on allegation (case_file, number, at);

create table hearing (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    round integer not null,
    begun_at timestamptz not null,
    begun_by uuid not null,
    due_on date not null,
    draft bytea not null,
    ended_at timestamptz,
    ended_by uuid,
    comments bytea,
    unique (case_file, round)
);

create table meeting (
    id uuid primary key,
    committee uuid not null references committee,
    begins_at timestamptz not null,
    place varchar(120) not null,
    planned_at timestamptz not null,
    planned_by uuid not null
);
create index meeting_of_committee on meeting (committee, begins_at desc, id desc);

create table meeting_presence (
    meeting uuid not null references meeting,
    person uuid not null,
    primary key (meeting, person)
);

-- the minutes are of one case each: whoever has no part in it does not read them
create table agenda_item (
    id uuid primary key,
    meeting uuid not null references meeting,
    case_file uuid not null references case_file deferrable initially deferred,
    added_at timestamptz not null,
    added_by uuid not null,
    version integer not null default 0,
    minutes bytea,
    signed_at timestamptz,
    signed_by uuid,
    unique (meeting, case_file)
);
create index agenda_item_of_case on agenda_item (case_file);

create table motion (
    id uuid primary key,
    item uuid not null references agenda_item,
    kind varchar(16) not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    content bytea not null,
    concluded_at timestamptz,
    concluded_by uuid,
    outcome varchar(12),
    result bytea
);
create index motion_of_item on motion (item);

-- the latest of each person counts
create table vote (
    id uuid primary key,
    motion uuid not null references motion,
    person uuid not null,
    at timestamptz not null,
    content bytea not null
);
create index vote_on_motion on vote (motion, person, at);

create table advice (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    round integer not null,
    motion uuid not null references motion,
    person uuid not null,
    sent_at timestamptz not null,
    sent_by uuid not null,
    withdrawn_at timestamptz,
    answered_at timestamptz,
    response varchar(12),
    reasons bytea
);
create unique index advice_in_force on advice (case_file, round) where withdrawn_at is null;

insert into task_term values
    ('HEAR', 'P14D', 'onze norm: twee weken om te reageren op wat in concept is gevonden'),
    ('ADVISE', 'P7D', 'onze norm: binnen een week bij wie erover besluit'),
    ('DECIDE', 'P28D', 'onze norm: vier weken om over een advies te besluiten'),
    ('FOLLOW_UP', 'P91D', 'onze norm, als er geen andere dag is afgesproken: een kwartaal');

grant select, insert on allegation, hearing, meeting, meeting_presence, agenda_item, motion, vote, advice to ${app};
grant delete on meeting_presence to ${app};
grant update (ended_at, ended_by, comments) on hearing to ${app};
grant update (version, minutes, signed_at, signed_by) on agenda_item to ${app};
grant update (concluded_at, concluded_by, outcome, result) on motion to ${app};
grant update (withdrawn_at, answered_at, response, reasons) on advice to ${app};
