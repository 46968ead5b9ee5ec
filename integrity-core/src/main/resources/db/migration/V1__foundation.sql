-- The tables of the first slice. ${app} is the role the application works under; it may do what is granted here and no more.

-- vault: one key per dossier and compartment, wrapped by the master key. Without its row a dossier's content is gone for good.
create table dossier_key (
    dossier uuid not null,
    compartment varchar(16) not null,
    wrapped bytea not null,
    primary key (dossier, compartment)
);

-- audit: chains of entries, each carrying the hash of the one before. The application can only call audit_append.
create table audit_head (
    chain smallint primary key,
    number bigint not null,
    hash bytea not null
);
insert into audit_head select chain, 0, sha256(convert_to('chain ' || chain, 'UTF8')) from generate_series(0, 63) chain;

create table audit_entry (
    chain smallint not null,
    number bigint not null,
    at timestamptz not null,
    actor varchar(64) not null,
    action varchar(64) not null,
    object varchar(120) not null,
    result varchar(16) not null,
    channel varchar(16) not null,
    hash bytea not null,
    primary key (chain, number)
);
create index audit_entry_by_time on audit_entry (at, chain, number);

-- Takes a chain that nobody holds (its own first, so one transaction stays on one chain): writers do not wait for each other.
create function audit_append(
    p_at timestamptz, p_actor varchar, p_action varchar, p_object varchar, p_result varchar, p_channel varchar)
    returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_head;
begin
    select * into head from audit_head
        order by (chain = pg_backend_pid() % 64) desc, chain
        for update skip locked limit 1;
    if not found then
        select * into head from audit_head where chain = pg_backend_pid() % 64 for update;
    end if;
    head.number := head.number + 1;
    head.hash := sha256(head.hash || convert_to(concat_ws(E'\n', head.chain, head.number,
        (extract(epoch from p_at) * 1000000)::bigint, p_actor, p_action, p_object, p_result, p_channel), 'UTF8'));
    insert into audit_entry values
        (head.chain, head.number, p_at, p_actor, p_action, p_object, p_result, p_channel, head.hash);
    update audit_head set number = head.number, hash = head.hash where chain = head.chain;
    return head.number;
end $$;
revoke all on function audit_append from public;

-- access: who may never see a dossier, whatever their role; the person as a keyed hash
create table exclusion (
    dossier uuid not null,
    person bytea not null,
    primary key (dossier, person)
);

-- organisation
create table unit (
    id uuid primary key,
    code varchar(16) not null unique,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    valid_from date not null,
    valid_until date
);
create table location (
    id uuid primary key,
    name varchar(200) not null unique,
    valid_from date not null,
    valid_until date
);
create table staff_member (
    person uuid primary key,
    name varchar(200) not null
);

-- deadlines: the law's terms are data with the days between which they hold
create table term (
    kind varchar(16) not null,
    valid_from date not null,
    valid_until date,
    length varchar(16) not null,
    source varchar(200) not null,
    primary key (kind, valid_from)
);
create table deadline (
    dossier uuid not null,
    kind varchar(16) not null,
    started_on date not null,
    due_on date not null,
    met_on date,
    primary key (dossier, kind)
);

-- reports
create table register_counter (
    year integer primary key,
    last integer not null
);
create table register_entry (
    number varchar(16) primary key,
    report uuid not null unique,
    received_at timestamptz not null,
    channel varchar(16) not null
);
-- Numbers without gaps: the counter's row is held until the report is in, or the number was never given.
create function register_report(p_report uuid, p_received_at timestamptz, p_year integer, p_channel varchar)
    returns varchar
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    serial integer;
    given varchar;
begin
    insert into register_counter as c values (p_year, 1)
        on conflict (year) do update set last = c.last + 1 returning last into serial;
    given := p_year || '-' || lpad(serial::text, 4, '0');
    insert into register_entry values (given, p_report, p_received_at, p_channel);
    return given;
end $$;
revoke all on function register_report from public;

create table report (
    id uuid primary key,
    number varchar(16) not null unique references register_entry deferrable initially deferred,
    receipt bytea not null unique,
    received_at timestamptz not null,
    language varchar(2) not null,
    concern varchar(32) not null,
    unit uuid not null references unit,
    location uuid references location,
    since date,
    anonymous boolean not null,
    account bytea not null
);
-- Whether a form was sent before, such as by a double click: the second waits for the first.
create function report_with_receipt(p_receipt bytea) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(encode(p_receipt, 'hex'), 0));
    return (select id from report where receipt = p_receipt);
end $$;
revoke all on function report_with_receipt from public;

create table reporter_identity (
    report uuid primary key references report deferrable initially deferred,
    name bytea not null,
    contact bytea not null
);
create table message (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    at timestamptz not null,
    author uuid,
    text bytea not null
);
create index message_of_report on message (report, at, id);

-- cases
create table case_file (
    id uuid primary key,
    version integer not null,
    number varchar(16) not null unique,
    stage varchar(24) not null,
    opened_at timestamptz not null,
    owner uuid,
    concern varchar(32) not null,
    unit uuid not null references unit,
    next_kind varchar(16),
    next_due date not null,
    last_contact_at timestamptz not null,
    awaits_answer boolean not null
);
create index case_file_by_urgency on case_file (next_due, number);
create index case_file_by_age on case_file (opened_at, number);
create index case_file_by_stage_and_urgency on case_file (stage, next_due, number);
create index case_file_by_stage_and_age on case_file (stage, opened_at, number);
create index case_file_of_nobody on case_file (next_due, number) where owner is null;
create index case_file_awaiting on case_file (next_due, number) where awaits_answer;
create table case_report (
    report uuid primary key references report deferrable initially deferred,
    case_file uuid not null references case_file deferrable initially deferred
);
create index case_report_of_case on case_report (case_file);

-- What is written stays: no grant below deletes a report, a register row, a message, a case or an audit entry.
grant execute on function audit_append to ${app};
grant execute on function register_report to ${app};
grant execute on function report_with_receipt to ${app};
grant select on audit_head, audit_entry, unit, location, term, register_entry to ${app};
grant select, insert on dossier_key, exclusion, report, reporter_identity, message, case_report to ${app};
grant select, insert, update on staff_member, deadline, case_file to ${app};
