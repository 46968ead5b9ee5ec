-- How cases are found again. Each index is for a part of a filter, in the two orders that the register has.
create index case_file_by_serial on case_file (cast(split_part(number, '-', 2) as integer));
create index case_file_by_unit_and_urgency on case_file (unit, next_due, number);
create index case_file_by_unit_and_age on case_file (unit, opened_at, number);
create index case_file_by_category_and_urgency on case_file (category, next_due, number);
create index case_file_by_category_and_age on case_file (category, opened_at, number);
create index case_file_by_owner_and_urgency on case_file (owner, next_due, number);
create index case_file_by_owner_and_age on case_file (owner, opened_at, number);
create index case_file_of_nobody_by_age on case_file (opened_at, number) where owner is null;
create index case_file_awaiting_by_age on case_file (opened_at, number) where awaits_answer;

-- Words that people put on cases: sealed under a key of the case. A word is found by its mark, a keyed hash, which tells nobody what it is.
-- The committee is the case's own, and goes with it: what one committee calls its cases, no other has to look through.
alter table case_file add unique (id, committee);
create table case_tag (
    id uuid primary key,
    case_file uuid not null,
    committee uuid not null,
    mark varchar(24) collate "C" not null,
    word bytea not null,
    unique (case_file, mark),
    foreign key (case_file, committee) references case_file (id, committee) on update cascade
);
create index case_tag_by_mark on case_tag (committee, mark, case_file);

-- What somebody keeps for themselves: the name is sealed under a key of theirs, and recognised by its mark; in the address stand only
-- codes, days, ids and marks.
create table saved_filter (
    id uuid primary key,
    person uuid not null,
    mark varchar(24) not null,
    name bytea not null,
    address varchar(2000) not null,
    unique (person, mark)
);

grant select, insert, delete on case_tag, saved_filter to ${app};
