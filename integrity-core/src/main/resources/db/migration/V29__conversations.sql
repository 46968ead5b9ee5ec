-- Confidential conversations. They are no reports: no number, no clock, no case. Who asked is nowhere but in what is sealed; who is the
-- confidant stands as a keyed hash, to be compared and not to be read. What is sealed goes with its key, and the rows with it.

create table talk (
    id uuid primary key,
    -- a keyed hash of the code of whoever asked
    code bytea not null unique,
    asked_at timestamptz not null,
    ended_on date
);

-- whose it is, one after another: the last one whose until is null
create table talk_holding (
    id uuid primary key,
    talk uuid not null references talk deferrable initially deferred,
    number integer not null check (number > 0),
    confidant bytea not null,
    -- which colleague that is, under the key of the conversation
    who bytea not null,
    since timestamptz not null,
    until timestamptz,
    -- whether what earlier ones noted is theirs to read: as whoever asked consented
    reads_earlier boolean not null,
    -- what it was about and what came of it, under the key of the confidant's notes
    outcome bytea,
    unique (talk, number)
);
create unique index talk_holding_now on talk_holding (talk) where until is null;
create index talk_holding_of_confidant on talk_holding (confidant);

-- what either said, proposed, agreed or decided: all of it sealed
create table talk_entry (
    id uuid primary key,
    talk uuid not null references talk deferrable initially deferred,
    at timestamptz not null,
    entry bytea not null
);
create index talk_entry_of_talk on talk_entry (talk, at);

-- what a confidant notes, under a key of each holding's own
create table talk_note (
    id uuid primary key,
    holding uuid not null references talk_holding deferrable initially deferred,
    at timestamptz not null,
    note bytea not null
);
create index talk_note_of_holding on talk_note (holding, at);

-- by which a colleague who asked under their own name finds it again; person: a keyed hash that stands in no other table
create table own_talk (
    person bytea not null,
    talk uuid not null references talk deferrable initially deferred,
    code bytea not null,
    primary key (person, talk)
);

-- Nothing of it is left. By the code alone, so that it is whoever asked who does so.
create function erase_talk(p_code bytea) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone uuid;
begin
    select id into gone from talk where code = p_code for update;
    delete from dossier_key where (dossier = gone and compartment = 'TALK')
        or (compartment = 'TALK_NOTES' and dossier in (select id from talk_holding where talk = gone));
    delete from talk_note where holding in (select id from talk_holding where talk = gone);
    delete from talk_entry where talk = gone;
    delete from own_talk where talk = gone;
    delete from talk_holding where talk = gone;
    delete from talk where id = gone;
end $$;
revoke all on function erase_talk from public;

-- what conversations are about, and what came of them: the ministry's own lists
create table talk_category (
    code varchar(32) primary key,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    valid_from date not null,
    valid_until date
);
insert into talk_category
select code, position, nl, en, date '2018-01-01', null from (values
    ('MANNERS', 1, 'Omgangsvormen: pesten, intimidatie, discriminatie', 'Manners: bullying, intimidation, discrimination'),
    ('SEXUAL', 2, 'Seksueel grensoverschrijdend gedrag', 'Sexual misconduct'),
    ('INTEGRITY', 3, 'Een mogelijke integriteitsschending', 'A possible breach of integrity'),
    ('WRONGDOING', 4, 'Een mogelijke misstand', 'A possible wrongdoing'),
    ('AFTER_REPORT', 5, 'Wat volgt op een melding', 'What follows on a report'),
    ('LABOUR', 6, 'Een arbeidsconflict', 'A conflict at work'),
    ('OTHER', 99, 'Iets anders', 'Something else')
) as t(code, position, nl, en);

create table talk_outcome (
    code varchar(32) primary key,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    valid_from date not null,
    valid_until date
);
insert into talk_outcome
select code, position, nl, en, date '2018-01-01', null from (values
    ('HEARD', 1, 'Gehoord en geadviseerd', 'Heard and advised'),
    ('SOLVED', 2, 'Zelf opgelost', 'Solved by themselves'),
    ('REFERRED', 3, 'Verwezen', 'Referred'),
    ('REPORTED', 4, 'Gemeld', 'Reported'),
    ('UNKNOWN', 99, 'Niet bekend', 'Not known')
) as t(code, position, nl, en);

-- What a confidant counted over a year; what was entered last counts. The counts are sealed, whose they are is a keyed hash.
create table talk_return (
    id uuid primary key,
    confidant bytea not null,
    year integer not null,
    at timestamptz not null,
    counts bytea not null
);
create index talk_return_of_year on talk_return (year, confidant, at);

-- A reporter who has a confidant at their side by name; the code by which that one follows along is sealed, and so is the report's number.
-- report: a keyed hash.
create table talk_support (
    id uuid primary key,
    report bytea not null,
    confidant bytea not null,
    since timestamptz not null,
    code bytea not null,
    number bytea not null
);
create index talk_support_of_report on talk_support (report);
create index talk_support_of_confidant on talk_support (confidant);
alter table companion add column reads_only boolean not null default false;

-- On whose side of a case a confidant is, or may come to be: REPORTER, SUBJECT, or OFFERED to the secretary for a subject, in that order.
-- confidant: a keyed hash of person and case, so that two cases cannot be told to have the same one.
create table case_confidant (
    case_file uuid not null,
    confidant bytea not null,
    side varchar(16) not null check (side in ('REPORTER', 'SUBJECT', 'OFFERED')),
    primary key (case_file, confidant)
);

-- That a subject may know, and has a confidant: the decision under the key of the case, what the confidant is told under one of its own.
create table subject_care (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    confidant bytea not null,
    at timestamptz not null,
    arranged_by uuid not null,
    decision bytea not null,
    request bytea not null,
    taken_at timestamptz
);
create index subject_care_of_case on subject_care (case_file, at);
create index subject_care_of_confidant on subject_care (confidant);

grant select on talk_category, talk_outcome to ${app};
grant select, insert on talk, talk_holding, talk_entry, talk_note, own_talk, talk_return, talk_support, case_confidant, subject_care to ${app};
grant update (ended_on) on talk to ${app};
grant update (until, outcome) on talk_holding to ${app};
grant update (side) on case_confidant to ${app};
grant update (taken_at) on subject_care to ${app};
grant execute on function erase_talk to ${app};
