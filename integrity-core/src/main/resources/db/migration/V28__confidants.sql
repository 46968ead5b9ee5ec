-- confidants: who can be spoken to in confidence, where and when. Everything is only added to, so that it stays visible how it was: the
-- application has no grant to change or delete any of it.

-- where a location lies, for what is near it; null: not known
alter table location
    add column latitude double precision check (latitude between -90 and 90),
    add column longitude double precision check (longitude between -180 and 180),
    add constraint location_lies_whole check ((latitude is null) = (longitude is null));
update location set latitude = lies.latitude, longitude = lies.longitude
from (values
    ('Almelo', 52.357, 6.662), ('Amsterdam', 52.372, 4.894), ('Arnhem', 51.985, 5.899), ('Assen', 52.993, 6.563),
    ('Budel', 51.272, 5.575), ('Den Bosch', 51.690, 5.304), ('Den Haag', 52.080, 4.311), ('Dordrecht', 51.813, 4.690),
    ('Eindhoven', 51.441, 5.478), ('Groningen', 53.219, 6.567), ('Haarlem', 52.381, 4.637), ('Hoogeveen', 52.724, 6.476),
    ('Leeuwarden', 53.201, 5.799), ('Lelystad', 52.518, 5.471), ('Maastricht', 50.851, 5.690), ('Middelburg', 51.499, 3.611),
    ('Nieuwegein', 52.030, 5.086), ('Rijswijk', 52.036, 4.326), ('Roermond', 51.194, 5.987), ('Rotterdam', 51.924, 4.478),
    ('Schiphol', 52.309, 4.764), ('Ter Apel', 52.876, 7.060), ('Utrecht', 52.091, 5.122), ('Veenhuizen', 53.041, 6.388),
    ('Vught', 51.653, 5.287), ('Zoetermeer', 52.061, 4.494), ('Zutphen', 52.143, 6.196), ('Zwolle', 52.516, 6.083)
) as lies(name, latitude, longitude) where location.name = lies.name;

-- How many work at a location, as counted on a day; what was entered last about a day is what counts.
create table location_staff (
    location uuid not null references location,
    counted_on date not null,
    staff integer not null check (staff >= 0),
    at timestamptz not null,
    author uuid not null,
    primary key (location, counted_on, at)
);

-- held_until: as it was agreed; null: without an end. Those of one person do not overlap.
create table confidant (
    id uuid primary key,
    person uuid not null,
    held_from date not null,
    held_until date check (held_until >= held_from),
    appointed_at timestamptz not null,
    appointed_by uuid not null check (appointed_by <> person)
);
create index confidant_of_person on confidant (person, held_from);
-- What holds is the version with the highest number; units: none for those of every unit.
create table confidant_profile (
    confidant uuid not null references confidant,
    number integer not null check (number > 0),
    external boolean not null,
    everywhere boolean not null,
    locations uuid[] not null,
    units uuid[] not null,
    deputy uuid,
    languages varchar(32)[] not null,
    specialisms varchar(32)[] not null,
    phone varchar(40) not null,
    email varchar(254) not null,
    place varchar(200) not null,
    publicity varchar(16) not null check (publicity in ('HIDDEN', 'WITHOUT_NAME', 'WITH_NAME')),
    at timestamptz not null,
    author uuid not null,
    primary key (confidant, number),
    check (everywhere or cardinality(locations) > 0 or cardinality(units) > 0)
);
-- What holds is the one with the highest number; the last day can lie before the first: then it was withdrawn before it began.
create table confidant_ending (
    confidant uuid not null references confidant,
    number integer not null check (number > 0),
    last_day date not null,
    reason varchar(24) not null,
    note varchar(500) not null,
    at timestamptz not null,
    author uuid not null,
    primary key (confidant, number)
);
-- Of a person, whatever appointment it was for; expires_on: the last day on which it counts, null for one that keeps counting.
create table confidant_certificate (
    id uuid primary key,
    person uuid not null,
    kind varchar(16) not null check (kind in ('TRAINING', 'CERTIFICATE')),
    name varchar(200) not null,
    obtained_on date not null,
    expires_on date check (expires_on >= obtained_on),
    at timestamptz not null,
    author uuid not null
);
create index confidant_certificate_of on confidant_certificate (person);
-- Days in Amsterdam, both included. Nobody has to say why.
create table confidant_absence (
    id uuid primary key,
    person uuid not null,
    away_from date not null,
    away_until date not null check (away_until >= away_from),
    at timestamptz not null,
    author uuid not null
);
create index confidant_absence_of on confidant_absence (person, away_until);
create table confidant_absence_withdrawal (
    absence uuid primary key references confidant_absence,
    at timestamptz not null,
    author uuid not null
);
-- When somebody is at work, by day of the week; what was entered last holds.
create table confidant_hours (
    person uuid not null,
    number integer not null check (number > 0),
    week varchar(200) not null,
    at timestamptz not null,
    author uuid not null,
    primary key (person, number)
);

-- What the coordinator answered to a gap, as it was seen then: about a location or a person, from when until when. It holds through its
-- last day, and no longer than that the gap is no greater than what was answered.
create table confidant_gap_answer (
    id uuid primary key,
    kind varchar(24) not null,
    subject uuid not null,
    begins_on date not null,
    ends_on date not null,
    answer varchar(16) not null check (answer in ('HANDLED', 'ACCEPTED')),
    reason varchar(500) not null,
    holds_until date not null,
    at timestamptz not null,
    author uuid not null
);
create index confidant_gap_answer_of on confidant_gap_answer (subject, kind, at);
-- Gaps that the coordinator was told of, each once; and once more when an answer to it holds no longer.
create table confidant_gap_told (
    kind varchar(24) not null,
    subject uuid not null,
    begins_on date not null,
    answers integer not null,
    at timestamptz not null,
    primary key (kind, subject, begins_on, answers)
);
-- The days on which was looked for gaps: whichever server comes first.
create table confidant_watch (
    day date primary key
);

grant select, insert on location_staff, confidant, confidant_profile, confidant_ending, confidant_certificate, confidant_absence,
    confidant_absence_withdrawal, confidant_hours, confidant_gap_answer, confidant_gap_told, confidant_watch to ${app};
