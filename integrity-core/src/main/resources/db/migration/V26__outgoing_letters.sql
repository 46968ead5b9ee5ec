-- Letters of the committee to a reporter. Until one is delivered nothing of it is with the reporter: no message, no clock, no move. A letter
-- that waits, or was taken back, holds its text, sealed as the message that it becomes; what became one, or was followed by another, holds none.
create table outgoing_letter (
    id uuid primary key,
    report uuid not null references report,
    purpose varchar(16) not null,
    template_kind varchar(32),
    template_version integer,
    sent_at timestamptz not null,
    sent_by uuid not null,
    deliver_at timestamptz not null,
    delivered_at timestamptz,
    taken_back_at timestamptz,
    taken_back_by uuid,
    text bytea,
    foreign key (template_kind, template_version) references letter_template (kind, version),
    check (delivered_at is null or taken_back_at is null),
    check (delivered_at is null or text is null)
);
create index outgoing_letter_to on outgoing_letter (report, sent_at);
create index outgoing_letter_waiting on outgoing_letter (deliver_at, id) where delivered_at is null and taken_back_at is null;
-- nobody is told twice that a report was received
create unique index outgoing_letter_acknowledging on outgoing_letter (report)
    where purpose = 'ACKNOWLEDGE' and taken_back_at is null;

grant select, insert on outgoing_letter to ${app};
grant update (delivered_at, taken_back_at, taken_back_by, text) on outgoing_letter to ${app};
