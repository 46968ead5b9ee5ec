-- Who may learn who reported, beside the committee's secretary: asked for with a purpose, allowed by the reporter or by two people, and only
-- for a time. Only added to: every step stays.

-- the legal duties on which it can be asked for
create table identity_duty (
    code varchar(32) primary key,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    source varchar(200) not null,
    valid_from date not null,
    valid_until date
);
insert into identity_duty
select code, position, nl, en, 'art. 1a Wbk; art. 16 Richtlijn (EU) 2019/1937', date '2023-02-18', null from (values
    ('INVESTIGATION', 1, 'Een onderzoek door een bevoegde instantie, zoals een strafrechtelijk onderzoek',
        'An investigation by a competent authority, such as a criminal investigation'),
    ('PROCEEDINGS', 2, 'Een gerechtelijke procedure', 'Judicial proceedings')
) as t(code, position, nl, en);

-- how far away the last day may be on which somebody may look
create table identity_term (
    length varchar(16) not null,
    valid_from date primary key,
    valid_until date,
    source varchar(200) not null
);
insert into identity_term values ('P30D', date '2018-01-01', null, 'onze norm: hoogstens dertig dagen');

-- why it is asked, and for whom else, is sealed
create table identity_request (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    report uuid not null references report deferrable initially deferred,
    at timestamptz not null,
    asker uuid not null,
    function varchar(16) not null,
    ground varchar(16) not null check (ground in ('CONSENT', 'LEGAL_DUTY')),
    duty varchar(32) references identity_duty,
    scope varchar(24) not null,
    last_day date not null,
    -- why the reporter is not told beforehand; null: they are
    unannounced varchar(16),
    content bytea not null,
    check ((ground = 'LEGAL_DUTY') = (duty is not null)),
    check (ground = 'LEGAL_DUTY' or unannounced is null)
);
create index identity_request_of_report on identity_request (report, at);

-- the state of a request is what its last step makes of it; person: null for the reporter, and for what follows by itself
create table identity_step (
    id uuid primary key,
    request uuid not null references identity_request deferrable initially deferred,
    number integer not null,
    at timestamptz not null,
    person uuid,
    move varchar(16) not null,
    chair boolean not null,
    reason bytea,
    unique (request, number)
);
-- nobody is two people
create unique index identity_step_approval on identity_step (request, person) where move = 'APPROVE';

-- Who looked at who reported, each time: for the reporter to see, as a function. Later only where the reporter could not be told beforehand.
create table identity_look (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    at timestamptz not null,
    function varchar(16) not null,
    -- by which request; null for the secretary, who needs none
    request uuid,
    shown_from timestamptz not null
);
create index identity_look_of_report on identity_look (report, at);

-- for how long a case can be opened to somebody from elsewhere
create table stand_in_term (
    length varchar(16) not null,
    valid_from date primary key,
    valid_until date,
    source varchar(200) not null
);
insert into stand_in_term values ('P14D', date '2018-01-01', null, 'onze norm: hoogstens veertien dagen');

-- Somebody from elsewhere to whom a case was opened because nobody with that function in the committee in charge can see it any more. The
-- function is the one they have where they come from; until: or ended_at, if that is sooner.
create table case_stand_in (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    person uuid not null,
    function varchar(16) not null,
    at timestamptz not null,
    opened_by uuid not null check (opened_by <> person),
    until timestamptz not null check (until > at),
    reason bytea not null,
    ended_at timestamptz,
    ended_by uuid
);
create index case_stand_in_of_case on case_stand_in (case_file, person);
create index case_stand_in_of_person on case_stand_in (person, until);

grant select on identity_duty, identity_term, stand_in_term to ${app};
grant select, insert on identity_request, identity_step, identity_look to ${app};
grant select, insert on case_stand_in to ${app};
grant update (ended_at, ended_by) on case_stand_in to ${app};
