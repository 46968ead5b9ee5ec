-- organisation: where colleagues with a function at the desk can be told that there is something for them, and which functions they came with
alter table staff_member add column email varchar(254);
create table staff_function (
    person uuid not null references staff_member,
    function varchar(32) not null,
    primary key (person, function)
);

-- reports: where a reporter wants to hear that there is news; sealed, with a key of its own. The row goes with the wish.
create table notice_address (
    report uuid primary key references report,
    address bytea not null,
    -- what must be typed to show that the mail arrived; sealed; null when it was
    code bytea,
    language varchar(2) not null,
    given_at timestamptz not null,
    -- there is news that was not read yet, and the reporter was told so, or is about to be
    told boolean not null
);
create index notice_address_unconfirmed on notice_address (given_at) where code is not null;

-- The only key that the application may throw away by itself: no report is lost by it.
create function destroy_notice_key(p_report uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from dossier_key where dossier = p_report and compartment = 'NOTICE';
end $$;
revoke all on function destroy_notice_key from public;

-- notifications: what happened, for whom it is; kept until it was turned into notices
create table desk_news (
    id uuid primary key,
    kind varchar(24) not null,
    dossier uuid not null,
    person uuid,
    function varchar(32),
    due_at timestamptz not null,
    check ((person is null) <> (function is null))
);
-- The outbox. A recipient is a colleague or, for what goes to a reporter, a report. Never two notices to one recipient about one event.
create table notice (
    id uuid primary key,
    recipient uuid not null,
    event varchar(60) not null,
    kind varchar(24) not null,
    dossier uuid,
    due_at timestamptz not null,
    next_at timestamptz not null,
    attempts integer not null default 0,
    leased_until timestamptz,
    sent_at timestamptz,
    unique (recipient, event)
);
create index notice_waiting on notice (next_at) where sent_at is null;
create index notice_sent on notice (sent_at) where sent_at is not null;
create table notice_choice (
    person uuid primary key,
    pace varchar(16) not null
);

grant execute on function destroy_notice_key to ${app};
grant select, insert, update, delete on notice_address, notice to ${app};
grant select, insert, delete on staff_function to ${app};
-- to take a row for oneself asks for the right to update it
grant select, insert, update, delete on desk_news to ${app};
grant select, insert, update on notice_choice to ${app};
