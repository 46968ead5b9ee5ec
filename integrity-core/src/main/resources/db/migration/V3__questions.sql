-- What a reporter is asked, as data: categories with the days between which they may be chosen, and questionnaires by version. A version
-- that was asked once is never changed; a report keeps its number.

create table category (
    code varchar(32) primary key,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    hint_nl varchar(500) not null default '',
    hint_en varchar(500) not null default '',
    valid_from date not null,
    valid_until date
);
insert into category (code, position, name_nl, name_en, valid_from)
select code, position, nl, en, date '2018-01-01' from (values
    ('ABUSE_OF_POWER', 1, 'Misbruik van macht of bevoegdheden', 'Abuse of power or authority'),
    ('FRAUD', 2, 'Fraude, diefstal of valse stukken', 'Fraud, theft or false documents'),
    ('CORRUPTION', 3, 'Omkoping', 'Bribery'),
    ('CONFLICT_OF_INTEREST', 4, 'Verstrengeling van belangen', 'A conflict of interest'),
    ('LEAK_OF_INFORMATION', 5, 'Lekken of misbruiken van informatie', 'Leaking or misusing information'),
    ('SAFETY', 6, 'Gevaar voor de veiligheid of gezondheid van mensen', 'Danger to people''s safety or health'),
    ('ENVIRONMENT', 7, 'Gevaar voor het milieu', 'Danger to the environment'),
    ('UNDESIRABLE_CONDUCT', 8, 'Ongewenst gedrag', 'Undesirable conduct'),
    ('DETRIMENT', 9, 'Nadeel na een eerdere melding', 'Detriment after an earlier report'),
    ('OTHER', 99, 'Iets anders', 'Something else')
) as t(code, position, nl, en);

create table questionnaire (
    version integer primary key,
    valid_from timestamptz not null
);
-- depends_on and on_answers (codes with a space between them): asked only after one of these answers to an earlier question;
-- list: category, unit or location, when the choices are not in question_choice; page: what a page with more than one question is called
create table question (
    questionnaire integer not null references questionnaire,
    code varchar(32) not null,
    step integer not null,
    position integer not null,
    kind varchar(16) not null,
    required boolean not null,
    depends_on varchar(32),
    on_answers varchar(200),
    list varchar(16),
    text_nl varchar(200) not null,
    text_en varchar(200) not null,
    hint_nl varchar(500) not null default '',
    hint_en varchar(500) not null default '',
    page_nl varchar(200) not null default '',
    page_en varchar(200) not null default '',
    primary key (questionnaire, code),
    foreign key (questionnaire, depends_on) references question
);
create table question_choice (
    questionnaire integer not null,
    question varchar(32) not null,
    code varchar(32) not null,
    position integer not null,
    text_nl varchar(200) not null,
    text_en varchar(200) not null,
    hint_nl varchar(500) not null default '',
    hint_en varchar(500) not null default '',
    primary key (questionnaire, question, code),
    foreign key (questionnaire, question) references question
);

insert into questionnaire values (1, timestamptz '2018-01-01 00:00:00Z');
insert into question (questionnaire, code, step, position, kind, required, depends_on, on_answers, list, text_nl, text_en, hint_nl, hint_en) values
    (1, 'category', 1, 1, 'ONE', true, null, null, 'category', 'Waar gaat het over?', 'What is it about?',
        'Kies wat er het dichtst bij komt.', 'Choose what comes closest.'),
    (1, 'money', 2, 1, 'ONE', false, 'category', 'FRAUD CORRUPTION CONFLICT_OF_INTEREST', null,
        'Gaat het om geld of spullen van het ministerie?', 'Is it about money or goods of the ministry?', '', ''),
    (1, 'information', 2, 2, 'SOME', false, 'category', 'LEAK_OF_INFORMATION', null,
        'Om welke informatie gaat het?', 'What kind of information is it?',
        'Kies alles wat past. Schrijf de informatie zelf niet op.', 'Choose all that apply. Do not write the information itself down.'),
    (1, 'danger', 2, 3, 'ONE', false, 'category', 'SAFETY ENVIRONMENT', null,
        'Is er op dit moment gevaar?', 'Is there danger at this moment?', 'Moet er nu iemand komen? Bel dan 112.', 'Does somebody have to come now? Then call 112.'),
    (1, 'conduct', 2, 4, 'SOME', false, 'category', 'UNDESIRABLE_CONDUCT', null,
        'Wat voor gedrag is het?', 'What kind of conduct is it?', 'Kies alles wat past.', 'Choose all that apply.'),
    (1, 'account', 3, 1, 'STORY', true, null, null, null, 'Wat is er gebeurd?', 'What happened?',
        'Wat zag of hoorde u, en hoe weet u het? Wilt u anoniem blijven? Schrijf dan niets op waaruit blijkt wie u bent.',
        'What did you see or hear, and how do you know? Do you want to stay anonymous? Then write nothing that shows who you are.'),
    (1, 'unit', 4, 1, 'LIST', true, null, null, 'unit', 'Bij welk onderdeel?', 'In which unit?',
        'Kies het onderdeel waar het gebeurde, ook als u er zelf niet werkt.', 'Choose the unit where it happened, even if you do not work there.'),
    (1, 'location', 4, 2, 'LIST', false, null, null, 'location', 'Op welke locatie?', 'At which location?', '', ''),
    (1, 'since', 5, 1, 'DAY', false, null, null, null, 'Sinds wanneer?', 'Since when?',
        'Weet u het niet precies? Kies dan een dag die er ongeveer bij komt.', 'Not sure? Choose a day that comes near.'),
    (1, 'ongoing', 5, 2, 'ONE', false, null, null, null, 'Gaat het nog door?', 'Is it still going on?', '', ''),
    (1, 'people', 6, 1, 'PEOPLE', false, null, null, null, 'Wie zijn erbij betrokken?', 'Who is involved?',
        'Wie u hier noemt, krijgt uw melding nooit te zien, ook niet als die persoon bij de commissie werkt. Schrijf uw eigen naam hier niet op.',
        'Whoever you name here will never see your report, even if that person works for the committee. Do not write your own name here.'),
    (1, 'others', 7, 1, 'ONE', false, null, null, null, 'Weten anderen hier ook van?', 'Do others know about this?', '', ''),
    (1, 'others_who', 8, 1, 'STORY', false, 'others', 'YES', null, 'Wie weten er nog meer van?', 'Who else knows about it?',
        'Een functie is genoeg, bijvoorbeeld: twee collega’s van de balie.', 'What they do is enough, for example: two colleagues at the desk.'),
    (1, 'raised', 9, 1, 'ONE', false, null, null, null, 'Hebt u dit al eerder aan iemand verteld?', 'Did you raise this with anybody before?',
        'Bijvoorbeeld bij uw leidinggevende, een vertrouwenspersoon of een andere instantie.', 'For example with your manager, a confidant or another body.'),
    (1, 'raised_what', 10, 1, 'STORY', false, 'raised', 'YES', null, 'Aan wie, en wat gebeurde er toen?', 'With whom, and what happened then?', '', ''),
    (1, 'detriment', 11, 1, 'ONE', false, null, null, null, 'Hebt u nadeel, of bent u daar bang voor?', 'Do you suffer detriment, or fear it?',
        'Bijvoorbeeld ontslag, een lagere beoordeling, pesten of buitensluiten. Dat is bij de wet verboden.', 'For example dismissal, a lower appraisal, bullying or exclusion. The law forbids it.'),
    (1, 'detriment_what', 12, 1, 'STORY', false, 'detriment', 'FEARED SUFFERED', null, 'Wat gebeurt er, of waar bent u bang voor?', 'What happens, or what do you fear?', '', ''),
    (1, 'hope', 13, 1, 'STORY', false, null, null, null, 'Wat hoopt u dat er gebeurt?', 'What do you hope will happen?',
        'De commissie kan niets beloven, maar wil het graag weten.', 'The committee can promise nothing, but would like to know.'),
    (1, 'evidence', 14, 1, 'SOME', false, null, null, null, 'Is er bewijs?', 'Is there evidence?',
        'Het hoeft niet. Bestanden voegt u toe als de melding is verstuurd: dan raakt uw verhaal niet kwijt als een bestand niet lukt.',
        'There need not be any. You add files once the report is sent: so your story is not lost when a file fails.'),
    (1, 'evidence_what', 15, 1, 'STORY', false, 'evidence', 'MINE ELSEWHERE', null, 'Wat is het, en waar is het?', 'What is it, and where is it?',
        'Neem niets mee waar u niet bij mag.', 'Do not take anything that you have no right to.'),
    (1, 'disclosure', 16, 1, 'ONE', true, null, null, null, 'Wilt u zeggen wie u bent?', 'Do you want to say who you are?', '', ''),
    (1, 'name', 17, 1, 'LINE', true, 'disclosure', 'CONFIDENTIAL NAMED', null, 'Uw naam', 'Your name', '', ''),
    (1, 'contact', 17, 2, 'LINE', true, 'disclosure', 'CONFIDENTIAL NAMED', null, 'Hoe kunnen we u bereiken?', 'How can we reach you?',
        'Een e-mailadres of telefoonnummer dat alleen u gebruikt. Liever niet dat van uw werk.', 'An e-mail address or telephone number that only you use. Preferably not your work''s.');

update question set page_nl = 'Waar gebeurde het?', page_en = 'Where did it happen?' where code = 'unit';
update question set page_nl = 'Wanneer gebeurde het?', page_en = 'When did it happen?' where code = 'since';
update question set page_nl = 'Uw gegevens', page_en = 'Your details' where code = 'name';

insert into question_choice (questionnaire, question, code, position, text_nl, text_en, hint_nl, hint_en)
select 1, question, code, position, nl, en, '', ''
from (values ('money'), ('danger'), ('ongoing'), ('others'), ('raised')) as q(question),
    (values ('YES', 1, 'Ja', 'Yes'), ('NO', 2, 'Nee', 'No'), ('UNKNOWN', 3, 'Dat weet ik niet', 'I do not know')) as c(code, position, nl, en);
insert into question_choice values
    (1, 'information', 'PERSONAL', 1, 'Gegevens van mensen', 'Data about people', '', ''),
    (1, 'information', 'POLICY', 2, 'Stukken over beleid of besluiten', 'Papers on policy or decisions', '', ''),
    (1, 'information', 'CRIMINAL', 3, 'Informatie over strafzaken of opsporing', 'Information on criminal cases or investigations', '', ''),
    (1, 'information', 'OTHER', 4, 'Iets anders', 'Something else', '', ''),
    (1, 'conduct', 'BULLYING', 1, 'Pesten of buitensluiten', 'Bullying or exclusion', '', ''),
    (1, 'conduct', 'DISCRIMINATION', 2, 'Discriminatie', 'Discrimination', '', ''),
    (1, 'conduct', 'SEXUAL', 3, 'Seksueel grensoverschrijdend gedrag', 'Sexual misconduct', '', ''),
    (1, 'conduct', 'AGGRESSION', 4, 'Agressie of dreigen', 'Aggression or threats', '', ''),
    (1, 'conduct', 'OTHER', 5, 'Iets anders', 'Something else', '', ''),
    (1, 'detriment', 'NONE', 1, 'Nee', 'No', '', ''),
    (1, 'detriment', 'FEARED', 2, 'Ik ben er bang voor', 'I fear it', '', ''),
    (1, 'detriment', 'SUFFERED', 3, 'Ja, het gebeurt al', 'Yes, it is happening', '', ''),
    (1, 'evidence', 'MINE', 1, 'Ja, ik heb iets', 'Yes, I have something', '', ''),
    (1, 'evidence', 'ELSEWHERE', 2, 'Het ligt ergens anders', 'It is somewhere else', '', ''),
    (1, 'evidence', 'NONE', 3, 'Nee', 'No', '', ''),
    (1, 'disclosure', 'ANONYMOUS', 1, 'Nee, ik meld anoniem', 'No, I report anonymously',
        'Niemand weet wie u bent. Met uw code kunt u toch met de commissie praten.', 'Nobody knows who you are. With your code you can still talk with the committee.'),
    (1, 'disclosure', 'CONFIDENTIAL', 2, 'Ja, vertrouwelijk', 'Yes, in confidence',
        'Alleen de secretaris van de commissie kent uw naam.', 'Only the committee’s secretary knows your name.'),
    (1, 'disclosure', 'NAMED', 3, 'Ja, wie mijn melding behandelt mag mijn naam kennen', 'Yes, whoever handles my report may know my name',
        'De secretaris, de leden die de zaak behandelen en de onderzoekers. Verder niemand zonder uw toestemming, behalve als de wet het eist; dan hoort u dat vooraf.',
        'The secretary, the members who handle the case and the investigators. Nobody else without your consent, unless the law demands it; then you are told beforehand.');

-- reports: the category is one of a list, the other answers are sealed as one text
alter table report rename column concern to category;
alter table report add column questionnaire integer not null default 1 references questionnaire;
alter table report alter column questionnaire drop default;
alter table report add column answers bytea;
alter table report add foreign key (category) references category;
alter table case_file rename column concern to category;

-- people named in a report, sealed under a key of their own
create table subject (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    position integer not null,
    name bytea not null,
    work bytea not null
);
create index subject_of_report on subject (report, position);

-- What a name may be recognised by, as keyed hashes: of colleagues at the desk, and of whoever is named in a dossier. Where they meet,
-- the colleague is excluded, whichever of the two came first.
create table staff_mark (
    person bytea not null,
    mark bytea not null,
    primary key (mark, person)
);
create index staff_mark_of_person on staff_mark (person);
create table named_mark (
    dossier uuid not null,
    mark bytea not null,
    primary key (mark, dossier)
);
create index named_mark_of_dossier on named_mark (dossier);

-- how far a reporter's name may go, and which colleague finds their own report by logging in
create table consent (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    scope varchar(16) not null,
    given_at timestamptz not null
);
create index consent_of_report on consent (report, given_at);
insert into consent select gen_random_uuid(), id, 'CONFIDENTIAL', received_at from report where not anonymous;
alter table report drop column anonymous;
create table own_report (
    person bytea not null,
    report uuid not null references report deferrable initially deferred,
    primary key (person, report)
);
alter table reporter_identity add column code bytea;

-- which functions looked at a report, day by day, for its reporter to see
create table report_look (
    report uuid not null references report deferrable initially deferred,
    function varchar(32) not null,
    day date not null,
    primary key (report, function, day)
);

-- the reporter takes the report back; it stays, and the committee decides whether to go on
create table withdrawal (
    report uuid primary key references report deferrable initially deferred,
    at timestamptz not null,
    reason bytea not null
);

-- a second code, by which a confidant of the reporter's choice follows along until the reporter ends it
create table companion (
    id uuid primary key,
    report uuid not null references report deferrable initially deferred,
    code bytea not null unique,
    since timestamptz not null,
    until timestamptz
);
create unique index companion_of_report on companion (report) where until is null;
alter table message add column by_confidant boolean not null default false;

-- what somebody has to do in a case by a day
create table task_term (
    kind varchar(32) primary key,
    length varchar(16) not null,
    source varchar(200) not null
);
insert into task_term values
    ('MEETING', 'P7D', 'onze norm: binnen een week na het verzoek een afspraak'),
    ('WITHDRAWAL', 'P14D', 'onze norm: binnen twee weken beslissen of de zaak doorgaat');
create table case_task (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    kind varchar(32) not null references task_term,
    asked_at timestamptz not null,
    due_on date not null,
    done_at timestamptz,
    done_by uuid
);
create index case_task_open on case_task (case_file, due_on) where done_at is null;

grant select on category, questionnaire, question, question_choice, task_term to ${app};
grant select, insert on subject, staff_mark, named_mark, consent, own_report, report_look, withdrawal to ${app};
grant select, insert, update on companion, case_task to ${app};
