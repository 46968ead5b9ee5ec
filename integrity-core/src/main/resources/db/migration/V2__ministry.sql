-- The ministry's units and locations, and the terms of the law, as they stand; all with the days between which they hold.

insert into unit (id, code, name_nl, name_en, valid_from)
select gen_random_uuid(), code, name_nl, name_en, date '2018-01-01'
from (values
    ('BD', 'Bestuursdepartement', 'Core department'),
    ('CJIB', 'Centraal Justitieel Incassobureau', 'Central Fine Collection Agency'),
    ('COA', 'Centraal Orgaan opvang asielzoekers', 'Agency for the Reception of Asylum Seekers'),
    ('DJI', 'Dienst Justitiële Inrichtingen', 'Custodial Institutions Agency'),
    ('DTENV', 'Dienst Terugkeer en Vertrek', 'Repatriation and Departure Service'),
    ('IGJV', 'Inspectie Justitie en Veiligheid', 'Inspectorate of Justice and Security'),
    ('IND', 'Immigratie- en Naturalisatiedienst', 'Immigration and Naturalisation Service'),
    ('JUSTID', 'Justitiële Informatiedienst', 'Judicial Information Service'),
    ('JUSTIS', 'Dienst Justis', 'Screening authority Justis'),
    ('NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid', 'National Coordinator for Counterterrorism and Security'),
    ('NFI', 'Nederlands Forensisch Instituut', 'Netherlands Forensic Institute'),
    ('RVDK', 'Raad voor de Kinderbescherming', 'Child Care and Protection Board')
) as t(code, name_nl, name_en);

insert into location (id, name, valid_from)
select gen_random_uuid(), name, date '2018-01-01'
from (values ('Almelo'), ('Amsterdam'), ('Arnhem'), ('Assen'), ('Budel'), ('Den Bosch'), ('Den Haag'), ('Dordrecht'), ('Eindhoven'),
    ('Groningen'), ('Haarlem'), ('Hoogeveen'), ('Leeuwarden'), ('Lelystad'), ('Maastricht'), ('Middelburg'), ('Nieuwegein'),
    ('Rijswijk'), ('Roermond'), ('Rotterdam'), ('Schiphol'), ('Ter Apel'), ('Utrecht'), ('Veenhuizen'), ('Vught'), ('Zoetermeer'),
    ('Zutphen'), ('Zwolle')) as t(name);

insert into term (kind, valid_from, valid_until, length, source) values
    ('ACKNOWLEDGE', date '2023-02-18', null, 'P7D', 'art. 2 Wet bescherming klokkenluiders'),
    ('FEEDBACK', date '2016-07-01', date '2023-02-18', 'P84D', 'meldregeling vóór 18 februari 2023: uitkomst binnen 12 weken'),
    ('FEEDBACK', date '2023-02-18', null, 'P3M', 'art. 2 Wet bescherming klokkenluiders');
