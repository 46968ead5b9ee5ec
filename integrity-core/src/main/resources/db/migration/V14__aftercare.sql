-- How a reporter was treated since the report: asked at intervals, answered whenever the reporter wants (art. 17da and 17e Wbk). Only added.

-- how long after receipt the question is asked; which of these hold, the day of receipt says
create table aftercare_term (
    length varchar(16) not null,
    valid_from date not null,
    valid_until date,
    source varchar(200) not null,
    primary key (length, valid_from)
);
insert into aftercare_term
select length, date '2018-01-01', null, 'onze norm: nazorg na 1, 3, 6, 12 en 24 maanden'
from (values ('P1M'), ('P3M'), ('P6M'), ('P12M'), ('P24M')) as t(length);

create table detriment_kind (
    code varchar(32) primary key,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    valid_from date not null,
    valid_until date
);
insert into detriment_kind
select code, position, nl, en, date '2018-01-01', null from (values
    ('DISMISSAL', 1, 'Ontslag of schorsing', 'Dismissal or suspension'),
    ('NON_RENEWAL', 2, 'Een contract dat niet werd verlengd', 'A contract that was not renewed'),
    ('TRANSFER', 3, 'Een andere plek of ander werk', 'A transfer or other work'),
    ('DENIED_PROMOTION', 4, 'Geen bevordering of opleiding', 'No promotion or training'),
    ('BAD_APPRAISAL', 5, 'Een slechte beoordeling of een berisping', 'A bad appraisal or a reprimand'),
    ('PAY', 6, 'Minder loon of een boete', 'Lower pay or a fine'),
    ('BULLYING', 7, 'Pesten of buitensluiten', 'Bullying or exclusion'),
    ('THREATS', 8, 'Bedreiging, of dreigen met een van deze dingen', 'Threats, or being threatened with any of these'),
    ('GAG_CLAUSE', 9, 'Een afspraak dat u moet zwijgen', 'An agreement that you must keep silent'),
    ('DISCLOSED', 10, 'Uw naam werd bekend', 'Your name became known'),
    ('OTHER', 99, 'Iets anders', 'Something else')
) as t(code, position, nl, en);

-- all of an answer is sealed: what is left in clear is that there was one
create table aftercare_answer (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    at timestamptz not null,
    answer bytea not null
);
create index aftercare_answer_of_report on aftercare_answer (report, at);

insert into task_term values
    ('DETRIMENT', 'P3D', 'onze norm: binnen drie dagen contact met wie nadeel meldt of slecht wordt behandeld'),
    ('HELP', 'P7D', 'onze norm: binnen een week contact met wie hulp vraagt');

grant select on aftercare_term, detriment_kind to ${app};
grant select, insert on aftercare_answer to ${app};
