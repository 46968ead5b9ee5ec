-- What was said in a conversation, as its reporter may check, correct and sign it (art. 2 Wbk). Only added: a record is its steps, one
-- after another, and how it stands is what the last of them made of it. Two people who take the same next step cannot both.

create table oral_record (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    number integer not null,
    channel varchar(16) not null,
    held_on date not null,
    manner varchar(16) not null,
    consent_asked_by bytea,
    consent_way varchar(16),
    consent_given_on date,
    unique (report, number),
    -- no recording without consent, and the consent came before it
    check ((manner = 'RECORDING') = (consent_given_on is not null)),
    check ((consent_given_on is null) = (consent_way is null) and (consent_given_on is null) = (consent_asked_by is null)),
    check (consent_given_on <= held_on)
);
-- author: null for the reporter; text: the whole record as written or corrected, or why it was not signed
create table oral_record_step (
    id uuid primary key,
    record uuid not null references oral_record deferrable initially deferred,
    number integer not null,
    move varchar(16) not null,
    at timestamptz not null,
    author uuid,
    text bytea,
    unique (record, number),
    check (text is not null or move not in ('WRITE', 'CORRECT'))
);

insert into task_term values
    ('RECORD', 'P7D', 'onze norm: binnen een week het verslag van het gesprek voorleggen, en zo ook na een verbetering');

grant select, insert on oral_record, oral_record_step to ${app};
