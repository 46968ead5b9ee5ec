-- How long our own norms give, in one place: whoever changes one adds a row, and the days that are past keep the one they had.
create table norm (
    name varchar(16) not null,
    length varchar(16) not null,
    valid_from date not null,
    valid_until date,
    source varchar(200) not null,
    primary key (name, valid_from)
);
insert into norm select 'REVEAL', length, valid_from, valid_until, source from identity_term;
insert into norm select 'STAND_IN', length, valid_from, valid_until, source from stand_in_term;
insert into norm values
    ('REACT', 'P14D', date '2018-01-01', null, 'onze norm: minstens twee weken om te reageren'),
    ('REVIEW', 'P3M', date '2018-01-01', null, 'onze norm: uiterlijk na drie maanden opnieuw afwegen'),
    ('FOLLOW_UP', 'P42D', date '2018-01-01', null, 'onze norm: binnen zes weken een antwoord, en daarna binnen zes weken een maatregel');
drop table identity_term;
drop table stand_in_term;

grant select on norm to ${app};
