-- What the public pages said when a report came in: the number of the latest revision then; 0 for reports from before it was kept.
alter table report add column content integer not null default 0;
alter table report alter column content drop default;
