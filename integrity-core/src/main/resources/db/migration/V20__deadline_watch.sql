-- Every clock is watched: those of the law, one or two a report, and those of the ministry's own norms, one for each task in a case.
alter table deadline
    alter column kind type varchar(32),
    -- a name that tells nothing of what it belongs to
    add column id uuid not null default gen_random_uuid(),
    -- with this many days left it is time to act; with this many, nothing comes before it
    add column soon_days integer not null default 2,
    add column late_days integer not null default 1,
    -- the watch looks at it again on this day; at a clock that is new, or was moved, the next time that it looks
    add column look_on date not null default '-infinity';
update deadline set soon_days = 4, late_days = 2 where kind = 'ACKNOWLEDGE';
update deadline set soon_days = 21, late_days = 7 where kind = 'FEEDBACK';
create index deadline_to_look_at on deadline (look_on, id) where met_on is null;
create index deadline_by_urgency on deadline (due_on, id) where met_on is null;

-- what was told of a clock: 1 soon, 2 late, 3 that its last day went by, and one more for every week since in which nobody moved
create table deadline_alarm (
    dossier uuid not null,
    kind varchar(32) not null,
    number integer not null check (number > 0),
    at timestamptz not null,
    primary key (dossier, kind, number),
    foreign key (dossier, kind) references deadline
);

-- the ministry's norm for a task says as well when it is time to act
alter table task_term
    add column soon_days integer not null default 2,
    add column late_days integer not null default 1;
update task_term set soon_days = 3 where kind in ('MEETING', 'RECORD', 'HELP');
update task_term set soon_days = 4, late_days = 2 where kind in ('WITHDRAWAL', 'ASSESS');
update task_term set soon_days = 7, late_days = 2 where kind in ('ROUTE', 'DECIDE');
update task_term set soon_days = 4, late_days = 2 where kind in ('HEAR', 'ADVISE');
update task_term set soon_days = 14, late_days = 3 where kind = 'FOLLOW_UP';

-- a task is the dossier of its clock
insert into deadline (dossier, kind, started_on, due_on, met_on, soon_days, late_days)
select t.id, t.kind, date(t.asked_at at time zone 'Europe/Amsterdam'), t.due_on, date(t.done_at at time zone 'Europe/Amsterdam'),
    n.soon_days, n.late_days
from case_task t join task_term n on n.kind = t.kind;
create index case_task_of_case on case_task (case_file);

grant select, insert on deadline_alarm to ${app};
